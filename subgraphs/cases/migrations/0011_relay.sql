CREATE TABLE "cases"."relay_codes" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"sealed_label" "bytea",
	"issued_by" uuid NOT NULL,
	"issued_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"revoked_by" uuid,
	"revoked_at" timestamp with time zone,
	CONSTRAINT "relay_codes_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."served_documents" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code_hash" "bytea" NOT NULL,
	"sender" text NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"warnings" text[] NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"sealed_words" "bytea" NOT NULL,
	"handed_in_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"acknowledged_on" date,
	"acknowledged_by" uuid,
	"acknowledged_as" text,
	"returned_on" date,
	"returned_by" uuid,
	"return_reason" text,
	"dropped" boolean DEFAULT false NOT NULL,
	CONSTRAINT "served_documents_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."service_steps" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"service_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"by" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "service_steps_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
ALTER TABLE "cases"."files" ALTER COLUMN "case_id" DROP NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "relay_codes_hash" ON "cases"."relay_codes" USING btree ("network_id","code_hash");--> statement-breakpoint
CREATE INDEX "relay_codes_case" ON "cases"."relay_codes" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "served_documents_code" ON "cases"."served_documents" USING btree ("network_id","code_hash","handed_in_at");--> statement-breakpoint
CREATE INDEX "served_documents_sender" ON "cases"."served_documents" USING btree ("network_id","organisation_id","handed_in_at");--> statement-breakpoint
CREATE INDEX "service_steps_service" ON "cases"."service_steps" USING btree ("network_id","service_id","at");