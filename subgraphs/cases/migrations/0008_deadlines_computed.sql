CREATE TABLE "cases"."calendar_feeds" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"organisation_kind" text NOT NULL,
	"roles" text[] NOT NULL,
	"language" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"revoked_at" timestamp with time zone,
	"last_used_at" timestamp with time zone,
	"uses" integer DEFAULT 0 NOT NULL,
	"window_began_at" timestamp with time zone,
	CONSTRAINT "calendar_feeds_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."deadline_rules" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"code" text NOT NULL,
	"trigger" text NOT NULL,
	"branch" text,
	"kind" text NOT NULL,
	"amount" integer NOT NULL,
	"unit" text NOT NULL,
	"direction" text NOT NULL,
	"rolls" boolean NOT NULL,
	"calendar" text NOT NULL,
	"title" jsonb NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"law" jsonb NOT NULL,
	"article" text,
	"confirmed" boolean NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "deadline_rules_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."deadline_versions" (
	"network_id" uuid NOT NULL,
	"deadline_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"case_id" uuid NOT NULL,
	"due_on" date NOT NULL,
	"computed_on" date,
	"basis" jsonb,
	"reason" text NOT NULL,
	"sealed_note" "bytea",
	"changed_by" uuid NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deadline_versions_network_id_deadline_id_version_pk" PRIMARY KEY("network_id","deadline_id","version")
);
--> statement-breakpoint
CREATE TABLE "cases"."holidays" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"calendar" text NOT NULL,
	"on" date NOT NULL,
	"effect" text NOT NULL,
	"feast" text,
	"name" jsonb NOT NULL,
	"law" jsonb NOT NULL,
	"article" text,
	"confirmed" boolean NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_at" timestamp with time zone,
	"removed_by" uuid,
	CONSTRAINT "holidays_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."recalculations" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"reason" text NOT NULL,
	"asked_by" uuid NOT NULL,
	"asked_at" timestamp with time zone DEFAULT now() NOT NULL,
	"done_up_to" uuid,
	"finished_at" timestamp with time zone,
	CONSTRAINT "recalculations_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
DROP INDEX "cases"."deadlines_due";--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ALTER COLUMN "title" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "sealed_title" "bytea";--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "event_id" uuid;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "rule_code" text;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "basis" jsonb;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "computed_on" date;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "moved" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "due_since" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "done_by" uuid;--> statement-breakpoint
ALTER TABLE "cases"."deadlines" ADD COLUMN "cancelled_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."legal_events" ADD COLUMN "branch" text;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "cases"."calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "calendar_feeds_member" ON "cases"."calendar_feeds" USING btree ("network_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deadline_rules_current" ON "cases"."deadline_rules" USING btree ("network_id","code","valid_from") WHERE "cases"."deadline_rules"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "deadline_versions_case" ON "cases"."deadline_versions" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "holidays_current" ON "cases"."holidays" USING btree ("network_id","calendar","on") WHERE "cases"."holidays"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_open" ON "cases"."deadlines" USING btree ("network_id","due_on","id") WHERE "cases"."deadlines"."done_at" is null and "cases"."deadlines"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_case" ON "cases"."deadlines" USING btree ("network_id","case_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_started" ON "cases"."deadlines" USING btree ("network_id","event_id","rule_code");