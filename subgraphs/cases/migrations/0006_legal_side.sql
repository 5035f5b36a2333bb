CREATE TABLE "cases"."alarms" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"stage" integer NOT NULL,
	"raised_at" timestamp with time zone DEFAULT date_trunc('milliseconds', now()) NOT NULL,
	"acknowledged_at" timestamp with time zone,
	"acknowledged_by" uuid,
	CONSTRAINT "alarms_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."legal_events" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"happened_on" date NOT NULL,
	"subject_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"superseded_at" timestamp with time zone,
	CONSTRAINT "legal_events_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
ALTER TABLE "cases"."assignments" DROP CONSTRAINT "assignments_network_id_case_id_member_id_pk";--> statement-breakpoint
ALTER TABLE "cases"."assignments" ADD COLUMN "id" uuid DEFAULT gen_random_uuid() NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."assignments" ADD CONSTRAINT "assignments_network_id_id_pk" PRIMARY KEY("network_id","id");--> statement-breakpoint
ALTER TABLE "cases"."assignments" ADD COLUMN "organisation_id" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."assignments" ADD COLUMN "clearance" text NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."assignments" ADD COLUMN "assigned_by" uuid NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "wrapped_key" "bytea" NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "alarms_once" ON "cases"."alarms" USING btree ("network_id","kind","subject_id","stage");--> statement-breakpoint
CREATE INDEX "alarms_open" ON "cases"."alarms" USING btree ("network_id","case_id","raised_at") WHERE "cases"."alarms"."acknowledged_at" is null;--> statement-breakpoint
CREATE INDEX "legal_events_case" ON "cases"."legal_events" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "legal_events_current" ON "cases"."legal_events" USING btree ("network_id","kind","subject_id") WHERE "cases"."legal_events"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "assignments_case" ON "cases"."assignments" USING btree ("network_id","case_id");--> statement-breakpoint
ALTER TABLE "cases"."persons" DROP COLUMN "wrapped_key";