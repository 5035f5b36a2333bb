CREATE TABLE "cases"."evidence_custody" (
	"network_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"sequence" integer NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"on" date,
	"member_id" uuid,
	"organisation_id" uuid,
	"subject_id" uuid,
	"file" "bytea" NOT NULL,
	"details" "bytea",
	"sealed_details" "bytea",
	"previous" "bytea" NOT NULL,
	"digest" "bytea" NOT NULL,
	CONSTRAINT "evidence_custody_network_id_item_id_sequence_pk" PRIMARY KEY("network_id","item_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "cases"."evidence_exports" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"form" text NOT NULL,
	"purpose" text NOT NULL,
	"item_ids" jsonb NOT NULL,
	"file_id" uuid,
	"state" text NOT NULL,
	"items_done" integer DEFAULT 0 NOT NULL,
	"requested_by" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	CONSTRAINT "evidence_exports_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."evidence_items" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sealed" "bytea" NOT NULL,
	"taken_on" date,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"sha256" "bytea" NOT NULL,
	"incident_id" uuid,
	"order_id" uuid,
	"holder" text NOT NULL,
	"sequence" integer NOT NULL,
	"digest" "bytea" NOT NULL,
	"registered_at" timestamp with time zone DEFAULT now() NOT NULL,
	"registered_by" uuid NOT NULL,
	"checked_at" timestamp with time zone,
	"damage" text,
	CONSTRAINT "evidence_items_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."evidence_tickets" (
	"network_id" uuid NOT NULL,
	"digest" "bytea" NOT NULL,
	"item_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"used_at" timestamp with time zone,
	CONSTRAINT "evidence_tickets_network_id_digest_pk" PRIMARY KEY("network_id","digest")
);
--> statement-breakpoint
CREATE TABLE "cases"."file_segments" (
	"network_id" uuid NOT NULL,
	"file_id" uuid NOT NULL,
	"name" text NOT NULL,
	"index" integer NOT NULL,
	"bytes" integer NOT NULL,
	"sha256" "bytea" NOT NULL,
	"stored" boolean DEFAULT false NOT NULL,
	"written_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "file_segments_network_id_name_pk" PRIMARY KEY("network_id","name")
);
--> statement-breakpoint
CREATE TABLE "cases"."files" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"state" text NOT NULL,
	"media_type" text NOT NULL,
	"bytes" bigint NOT NULL,
	"expected_sha256" "bytea",
	"wrapped_key" "bytea" NOT NULL,
	"sealed_name" "bytea",
	"created_by" uuid NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"touched_at" timestamp with time zone DEFAULT now() NOT NULL,
	"read_sha256" "bytea",
	"read_type" text,
	"has_location" boolean,
	"sealed_location" "bytea",
	CONSTRAINT "files_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "evidence_case" ON "cases"."evidence_items" USING btree ("network_id","case_id","registered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_once_a_case" ON "cases"."evidence_items" USING btree ("network_id","case_id","sha256");--> statement-breakpoint
CREATE INDEX "file_segments_file" ON "cases"."file_segments" USING btree ("network_id","file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "file_segments_one_a_place" ON "cases"."file_segments" USING btree ("network_id","file_id","index") WHERE "cases"."file_segments"."stored";--> statement-breakpoint
CREATE INDEX "files_uploading" ON "cases"."files" USING btree ("network_id","created_by") WHERE "cases"."files"."state" = 'UPLOADING';--> statement-breakpoint
CREATE INDEX "files_touched" ON "cases"."files" USING btree ("touched_at") WHERE "cases"."files"."state" <> 'WHOLE';