CREATE TABLE "cases"."case_steps" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"outcome" text,
	"sealed_reason" "bytea",
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	CONSTRAINT "case_steps_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."retention_rules" (
	"network_id" uuid NOT NULL,
	"outcome" text NOT NULL,
	"years" integer NOT NULL,
	"source" text NOT NULL,
	"confirmed" boolean NOT NULL,
	"set_by" uuid NOT NULL,
	"set_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "retention_rules_network_id_outcome_pk" PRIMARY KEY("network_id","outcome")
);
--> statement-breakpoint
CREATE TABLE "cases"."contact_readings" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"contact_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"read_by" uuid NOT NULL,
	"read_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	CONSTRAINT "contact_readings_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."safe_contacts" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"sealed_conditions" "bytea" NOT NULL,
	"sealed_value" "bytea" NOT NULL,
	"confirmed_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"retired_at" timestamp with time zone,
	"retired_by" uuid,
	CONSTRAINT "safe_contacts_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."person_changes" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"fields" text[] NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	CONSTRAINT "person_changes_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "opened_by" uuid;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "idempotency_key" text;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "closed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "closed_by" uuid;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "closed_by_organisation" uuid;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "outcome" text;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "retain_until" date;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "retention_held" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "destruction_asked_by" uuid;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "destruction_asked_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."cases" ADD COLUMN "key_destroyed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "cases"."networks" ADD COLUMN "reference_prefix" text DEFAULT 'KG' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."persons" ADD COLUMN "birth_year" integer;--> statement-breakpoint
ALTER TABLE "cases"."persons" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."case_places" ADD COLUMN "linked_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."case_places" ADD COLUMN "superseded_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "case_steps_case" ON "cases"."case_steps" USING btree ("network_id","case_id","at");--> statement-breakpoint
CREATE INDEX "contact_readings_contact" ON "cases"."contact_readings" USING btree ("network_id","contact_id","read_at");--> statement-breakpoint
CREATE INDEX "safe_contacts_case" ON "cases"."safe_contacts" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "person_changes_case" ON "cases"."person_changes" USING btree ("network_id","case_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_opened_once" ON "cases"."cases" USING btree ("network_id","opened_by","idempotency_key");--> statement-breakpoint
CREATE INDEX "cases_retained" ON "cases"."cases" USING btree ("network_id","retain_until") WHERE "cases"."cases"."status" = 'CLOSED';