CREATE TABLE "cases"."examinations" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ordered_on" date NOT NULL,
	"done_on" date,
	"due_on" date,
	"received_on" date,
	"evidence_ids" uuid[] NOT NULL,
	"sealed_words" "bytea",
	"sealed_number" "bytea",
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "examinations_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."hearing_history" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"hearing_id" uuid NOT NULL,
	"move" text NOT NULL,
	"was_at" timestamp with time zone,
	"at" timestamp with time zone,
	"sealed_was" "bytea",
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "hearing_history_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."hearings" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"state" text NOT NULL,
	"type" text NOT NULL,
	"scheduled_at" timestamp with time zone NOT NULL,
	"attendance" text NOT NULL,
	"sealed_words" "bytea",
	"sealed_outcome" "bytea",
	"version" integer DEFAULT 1 NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "hearings_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."incidents" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"type" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"sealed_words" "bytea",
	"evidence_ids" uuid[] NOT NULL,
	"order_ids" uuid[] NOT NULL,
	"corrects" uuid,
	"superseded_at" timestamp with time zone,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "incidents_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."order_extensions" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"requested_on" date NOT NULL,
	"until" date NOT NULL,
	"answer" text,
	"answered_on" date,
	"ended_on" date NOT NULL,
	"granted_until" date,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "order_extensions_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."order_history" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"move" text NOT NULL,
	"happened_on" date NOT NULL,
	"served_to" text,
	"served_how" text,
	"changed" text[],
	"sealed_words" "bytea",
	"by_police" boolean DEFAULT false NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "order_history_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."risk_assessments" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"set_id" text NOT NULL,
	"set_version" integer NOT NULL,
	"sealed_answers" "bytea" NOT NULL,
	"answered_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "risk_assessments_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."risk_occasions" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"happened_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "risk_occasions_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."order_looks" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"share_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"looked_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "order_looks_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."order_shares" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"shared_by" uuid NOT NULL,
	"shared_at" timestamp with time zone DEFAULT now() NOT NULL,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	CONSTRAINT "order_shares_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."order_violations" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"order_id" uuid NOT NULL,
	"state" text NOT NULL,
	"happened_at" timestamp with time zone NOT NULL,
	"bar" text NOT NULL,
	"evidence_ids" uuid[] NOT NULL,
	"reported_on" date NOT NULL,
	"recorded_on" date,
	"decided_on" date,
	"sealed_words" "bytea",
	"sealed_registration" "bytea",
	"sealed_decision" "bytea",
	"by_police" boolean DEFAULT false NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "order_violations_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ALTER COLUMN "starts_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ALTER COLUMN "ends_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "kind" text DEFAULT 'POLICE' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "requested_on" date;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "end_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "threat_level" text;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "electronic_monitoring" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "respondent_id" uuid;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "sealed_words" "bytea";--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "number_hash" "bytea";--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
CREATE INDEX "examinations_case" ON "cases"."examinations" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "hearing_history_case" ON "cases"."hearing_history" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "hearings_case" ON "cases"."hearings" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "incidents_case" ON "cases"."incidents" USING btree ("network_id","case_id","happened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "incidents_corrected_once" ON "cases"."incidents" USING btree ("network_id","corrects");--> statement-breakpoint
CREATE INDEX "order_extensions_case" ON "cases"."order_extensions" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_extensions_open" ON "cases"."order_extensions" USING btree ("network_id","order_id") WHERE "cases"."order_extensions"."answer" is null;--> statement-breakpoint
CREATE INDEX "order_history_case" ON "cases"."order_history" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_history_served" ON "cases"."order_history" USING btree ("network_id","order_id","served_to");--> statement-breakpoint
CREATE INDEX "risk_assessments_case" ON "cases"."risk_assessments" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "risk_occasions_case" ON "cases"."risk_occasions" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_occasions_once" ON "cases"."risk_occasions" USING btree ("network_id","reason","subject_id","round");--> statement-breakpoint
CREATE INDEX "order_looks_case" ON "cases"."order_looks" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "order_shares_case" ON "cases"."order_shares" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "order_shares_organisation" ON "cases"."order_shares" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_shares_once" ON "cases"."order_shares" USING btree ("network_id","order_id","organisation_id") WHERE "cases"."order_shares"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "order_violations_case" ON "cases"."order_violations" USING btree ("network_id","case_id");