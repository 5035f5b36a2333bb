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
CREATE TABLE "cases"."bundles" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"language" text NOT NULL,
	"pages" integer NOT NULL,
	"included" integer NOT NULL,
	"withheld" integer NOT NULL,
	"sealed_contents" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bundles_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
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
CREATE TABLE "cases"."office_clients" (
	"network_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"sealed_name" "bytea" NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone DEFAULT date_trunc('milliseconds', now()) NOT NULL,
	CONSTRAINT "office_clients_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."offices" (
	"network_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	CONSTRAINT "offices_network_id_organisation_id_pk" PRIMARY KEY("network_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "cases"."conflict_checks" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"trigger" text NOT NULL,
	"grade" text NOT NULL,
	"roles" text[] NOT NULL,
	"overridable" boolean NOT NULL,
	"checked_by" uuid NOT NULL,
	"checked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conflict_checks_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."conflict_overrides" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"sealed_reason" "bytea" NOT NULL,
	"overridden_by" uuid NOT NULL,
	"overridden_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "conflict_overrides_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."match_keys" (
	"network_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"case_id" uuid,
	"organisation_id" uuid,
	"kind" text NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "match_keys_network_id_subject_id_kind_hash_pk" PRIMARY KEY("network_id","subject_id","kind","hash")
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
CREATE TABLE "cases"."filings" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"template" text NOT NULL,
	"instance" text NOT NULL,
	"sealed_words" "bytea" NOT NULL,
	"order_id" uuid,
	"violation_ids" text[] NOT NULL,
	"examination_id" uuid,
	"earlier_id" uuid,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"filed_on" date,
	"channel" text,
	"sealed_receipt" "bytea",
	"answer_due_on" date,
	"answered_on" date,
	"outcome" text,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "filings_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."paper_exports" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"filing_id" uuid NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"check_id" uuid NOT NULL,
	"reviewed" integer NOT NULL,
	"sealed_review" "bytea",
	"sha256" text NOT NULL,
	"exported_by" uuid NOT NULL,
	"exported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "paper_exports_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
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
CREATE TABLE "cases"."case_parties" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sealed_name" "bytea" NOT NULL,
	"comparable" boolean NOT NULL,
	"organisation_id" uuid,
	"version" integer DEFAULT 0 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "case_parties_network_id_id_pk" PRIMARY KEY("network_id","id")
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
DROP INDEX "cases"."deadlines_due";--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ALTER COLUMN "starts_on" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ALTER COLUMN "ends_on" DROP NOT NULL;--> statement-breakpoint
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
ALTER TABLE "cases"."protection_orders" ADD COLUMN "kind" text DEFAULT 'POLICE' NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "requested_on" date;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "end_version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "threat_level" text;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "electronic_monitoring" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "respondent_id" uuid;--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "sealed_words" "bytea";--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "number_hash" "bytea";--> statement-breakpoint
ALTER TABLE "cases"."protection_orders" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."persons" ADD COLUMN "birth_year" integer;--> statement-breakpoint
ALTER TABLE "cases"."persons" ADD COLUMN "version" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."case_places" ADD COLUMN "linked_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."case_places" ADD COLUMN "superseded_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feeds_token" ON "cases"."calendar_feeds" USING btree ("token_hash");--> statement-breakpoint
CREATE INDEX "calendar_feeds_member" ON "cases"."calendar_feeds" USING btree ("network_id","member_id");--> statement-breakpoint
CREATE INDEX "bundles_case" ON "cases"."bundles" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "case_steps_case" ON "cases"."case_steps" USING btree ("network_id","case_id","at");--> statement-breakpoint
CREATE INDEX "office_clients_office" ON "cases"."office_clients" USING btree ("network_id","organisation_id","registered_at","id");--> statement-breakpoint
CREATE INDEX "conflict_checks_case" ON "cases"."conflict_checks" USING btree ("network_id","case_id","checked_at");--> statement-breakpoint
CREATE INDEX "conflict_checks_asker" ON "cases"."conflict_checks" USING btree ("network_id","checked_by","checked_at");--> statement-breakpoint
CREATE INDEX "conflict_overrides_case" ON "cases"."conflict_overrides" USING btree ("network_id","case_id","assignment_id");--> statement-breakpoint
CREATE INDEX "match_keys_hash" ON "cases"."match_keys" USING btree ("network_id","hash");--> statement-breakpoint
CREATE INDEX "match_keys_case" ON "cases"."match_keys" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "contact_readings_contact" ON "cases"."contact_readings" USING btree ("network_id","contact_id","read_at");--> statement-breakpoint
CREATE INDEX "safe_contacts_case" ON "cases"."safe_contacts" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "deadline_rules_current" ON "cases"."deadline_rules" USING btree ("network_id","code","valid_from") WHERE "cases"."deadline_rules"."superseded_at" is null;--> statement-breakpoint
CREATE INDEX "deadline_versions_case" ON "cases"."deadline_versions" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "holidays_current" ON "cases"."holidays" USING btree ("network_id","calendar","on") WHERE "cases"."holidays"."removed_at" is null;--> statement-breakpoint
CREATE INDEX "examinations_case" ON "cases"."examinations" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "hearing_history_case" ON "cases"."hearing_history" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "hearings_case" ON "cases"."hearings" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "incidents_case" ON "cases"."incidents" USING btree ("network_id","case_id","happened_at");--> statement-breakpoint
CREATE UNIQUE INDEX "incidents_corrected_once" ON "cases"."incidents" USING btree ("network_id","corrects");--> statement-breakpoint
CREATE INDEX "filings_case" ON "cases"."filings" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "filings_next_once" ON "cases"."filings" USING btree ("network_id","earlier_id") WHERE "cases"."filings"."template" = 'APPEAL' and "cases"."filings"."state" <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "paper_exports_filing" ON "cases"."paper_exports" USING btree ("network_id","filing_id");--> statement-breakpoint
CREATE INDEX "evidence_case" ON "cases"."evidence_items" USING btree ("network_id","case_id","registered_at");--> statement-breakpoint
CREATE UNIQUE INDEX "evidence_once_a_case" ON "cases"."evidence_items" USING btree ("network_id","case_id","sha256");--> statement-breakpoint
CREATE INDEX "file_segments_file" ON "cases"."file_segments" USING btree ("network_id","file_id");--> statement-breakpoint
CREATE UNIQUE INDEX "file_segments_one_a_place" ON "cases"."file_segments" USING btree ("network_id","file_id","index") WHERE "cases"."file_segments"."stored";--> statement-breakpoint
CREATE INDEX "files_uploading" ON "cases"."files" USING btree ("network_id","created_by") WHERE "cases"."files"."state" = 'UPLOADING';--> statement-breakpoint
CREATE INDEX "files_touched" ON "cases"."files" USING btree ("touched_at") WHERE "cases"."files"."state" <> 'WHOLE';--> statement-breakpoint
CREATE INDEX "order_extensions_case" ON "cases"."order_extensions" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_extensions_open" ON "cases"."order_extensions" USING btree ("network_id","order_id") WHERE "cases"."order_extensions"."answer" is null;--> statement-breakpoint
CREATE INDEX "order_history_case" ON "cases"."order_history" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_history_served" ON "cases"."order_history" USING btree ("network_id","order_id","served_to");--> statement-breakpoint
CREATE INDEX "case_parties_case" ON "cases"."case_parties" USING btree ("network_id","case_id","recorded_at","id");--> statement-breakpoint
CREATE INDEX "person_changes_case" ON "cases"."person_changes" USING btree ("network_id","case_id","at");--> statement-breakpoint
CREATE INDEX "risk_assessments_case" ON "cases"."risk_assessments" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "risk_occasions_case" ON "cases"."risk_occasions" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "risk_occasions_once" ON "cases"."risk_occasions" USING btree ("network_id","reason","subject_id","round");--> statement-breakpoint
CREATE INDEX "order_looks_case" ON "cases"."order_looks" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "order_shares_case" ON "cases"."order_shares" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "order_shares_organisation" ON "cases"."order_shares" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "order_shares_once" ON "cases"."order_shares" USING btree ("network_id","order_id","organisation_id") WHERE "cases"."order_shares"."revoked_at" is null;--> statement-breakpoint
CREATE INDEX "order_violations_case" ON "cases"."order_violations" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_opened_once" ON "cases"."cases" USING btree ("network_id","opened_by","idempotency_key");--> statement-breakpoint
CREATE INDEX "cases_retained" ON "cases"."cases" USING btree ("network_id","retain_until") WHERE "cases"."cases"."status" = 'CLOSED';--> statement-breakpoint
CREATE INDEX "deadlines_open" ON "cases"."deadlines" USING btree ("network_id","due_on","id") WHERE "cases"."deadlines"."done_at" is null and "cases"."deadlines"."cancelled_at" is null;--> statement-breakpoint
CREATE INDEX "deadlines_case" ON "cases"."deadlines" USING btree ("network_id","case_id","due_on");--> statement-breakpoint
CREATE UNIQUE INDEX "deadlines_started" ON "cases"."deadlines" USING btree ("network_id","event_id","rule_code");