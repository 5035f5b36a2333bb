CREATE TABLE "disclosures"."break_glass" (
	"network_id" uuid NOT NULL,
	"grant_id" uuid NOT NULL,
	"place_organisation_id" uuid,
	"case_id" uuid,
	"opened_by" uuid NOT NULL,
	"opened_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"reason_code" text NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"sealed_text" "bytea" NOT NULL,
	"reviewed_at" timestamp with time zone,
	"reviewed_by" uuid,
	"outcome" text,
	"review_wrapped_key" "bytea",
	"sealed_review" "bytea",
	CONSTRAINT "break_glass_network_id_grant_id_pk" PRIMARY KEY("network_id","grant_id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."case_members" (
	"network_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"role" text NOT NULL,
	CONSTRAINT "case_members_network_id_case_id_member_id_pk" PRIMARY KEY("network_id","case_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."case_referrals" (
	"network_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "case_referrals_network_id_referral_id_pk" PRIMARY KEY("network_id","referral_id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."compromises" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"place_id" uuid NOT NULL,
	"place_organisation_id" uuid,
	"case_id" uuid,
	"declared_by" uuid NOT NULL,
	"declared_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"reason_code" text NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"sealed_text" "bytea" NOT NULL,
	"up_to_sequence" bigint NOT NULL,
	"cleared_at" timestamp with time zone,
	"cleared_by" uuid,
	CONSTRAINT "compromises_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."consents" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"recipient_organisation_id" uuid NOT NULL,
	"categories" text[] NOT NULL,
	"purpose" text NOT NULL,
	"given_how" text NOT NULL,
	"given_at" timestamp with time zone NOT NULL,
	"witnessed_by" uuid NOT NULL,
	"ends_at" timestamp with time zone NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"withdrawn_at" timestamp with time zone,
	"withdrawn_by" uuid,
	CONSTRAINT "consents_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."grants" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"place_id" uuid NOT NULL,
	"place_organisation_id" uuid,
	"case_id" uuid,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"standing" text NOT NULL,
	"precision" text NOT NULL,
	"purpose" text NOT NULL,
	"reference" text NOT NULL,
	"requested_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"basis" text,
	"consent_id" uuid,
	"granted_at" timestamp with time zone,
	"granted_by" uuid,
	"approved_at" timestamp with time zone,
	"approved_by" uuid,
	"revoked_at" timestamp with time zone,
	"revoked_by" uuid,
	"revocation" text,
	CONSTRAINT "grants_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."meeting_points" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" uuid NOT NULL,
	"spot_id" uuid NOT NULL,
	"opens_at" timestamp with time zone NOT NULL,
	"closes_at" timestamp with time zone NOT NULL,
	"given_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"withdrawn_at" timestamp with time zone,
	CONSTRAINT "meeting_points_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."notices" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"kind" text NOT NULL,
	"member_id" uuid,
	"organisation_id" uuid,
	"place_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"read_at" timestamp with time zone,
	"read_by" uuid,
	CONSTRAINT "notices_network_id_id_pk" PRIMARY KEY("network_id","id"),
	CONSTRAINT "notices_once" UNIQUE NULLS NOT DISTINCT("network_id","subject_id","kind","member_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."outbox" (
	"network_id" uuid NOT NULL,
	"sequence" bigserial NOT NULL,
	"subject" uuid NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"last_error" text,
	"done_at" timestamp with time zone,
	"dead_at" timestamp with time zone,
	CONSTRAINT "outbox_network_id_sequence_pk" PRIMARY KEY("network_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."stays" (
	"network_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"state" text NOT NULL,
	"since" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"case_id" uuid,
	CONSTRAINT "stays_network_id_referral_id_pk" PRIMARY KEY("network_id","referral_id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."tellings" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"place_id" uuid NOT NULL,
	"place_organisation_id" uuid,
	"case_id" uuid,
	"precision" text NOT NULL,
	"channel" text NOT NULL,
	"told_at" timestamp with time zone NOT NULL,
	"recipient_organisation_id" uuid,
	"wrapped_key" "bytea" NOT NULL,
	"sealed_recipient" "bytea" NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	CONSTRAINT "tellings_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."ledger_checkpoints" (
	"network_id" uuid NOT NULL,
	"size" bigint NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"note" text NOT NULL,
	"witnessed_at" timestamp with time zone,
	"posted_at" timestamp with time zone,
	CONSTRAINT "ledger_checkpoints_network_id_size_pk" PRIMARY KEY("network_id","size")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."ledger_leaves" (
	"network_id" uuid NOT NULL,
	"index" bigint NOT NULL,
	"sequence" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ledger_leaves_network_id_index_pk" PRIMARY KEY("network_id","index")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."ledger_nodes" (
	"network_id" uuid NOT NULL,
	"level" integer NOT NULL,
	"index" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "ledger_nodes_network_id_level_index_pk" PRIMARY KEY("network_id","level","index")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."ledger_pending" (
	"network_id" uuid NOT NULL,
	"sequence" bigint NOT NULL,
	CONSTRAINT "ledger_pending_network_id_sequence_pk" PRIMARY KEY("network_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "disclosures"."ledger_entries" ALTER COLUMN "at" SET DEFAULT date_trunc('milliseconds', clock_timestamp());--> statement-breakpoint
ALTER TABLE "disclosures"."ledger_entries" ALTER COLUMN "place_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "disclosures"."ledger_entries" ADD COLUMN "case_id" uuid;--> statement-breakpoint
ALTER TABLE "disclosures"."ledger_entries" ADD COLUMN "purpose" text;--> statement-breakpoint
ALTER TABLE "disclosures"."ledger_entries" ADD COLUMN "subject_id" uuid;--> statement-breakpoint
ALTER TABLE "disclosures"."ledger_entries" ADD COLUMN "recipient_member_id" uuid;--> statement-breakpoint
ALTER TABLE "disclosures"."ledger_entries" ADD COLUMN "recipient_organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "disclosures"."places" ADD COLUMN "shelter_id" uuid;--> statement-breakpoint
ALTER TABLE "disclosures"."places" ADD COLUMN "case_id" uuid;--> statement-breakpoint
ALTER TABLE "disclosures"."places" ADD COLUMN "home_id" uuid;--> statement-breakpoint
CREATE INDEX "case_members_member" ON "disclosures"."case_members" USING btree ("network_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "compromises_one_open" ON "disclosures"."compromises" USING btree ("network_id","place_id") WHERE "disclosures"."compromises"."cleared_at" is null;--> statement-breakpoint
CREATE INDEX "consents_case" ON "disclosures"."consents" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "grants_member" ON "disclosures"."grants" USING btree ("network_id","member_id","place_id");--> statement-breakpoint
CREATE INDEX "grants_place" ON "disclosures"."grants" USING btree ("network_id","place_id");--> statement-breakpoint
CREATE INDEX "grants_consent" ON "disclosures"."grants" USING btree ("network_id","consent_id");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_points_distinct" ON "disclosures"."meeting_points" USING btree ("network_id","spot_id","opens_at");--> statement-breakpoint
CREATE UNIQUE INDEX "meeting_points_one_open" ON "disclosures"."meeting_points" USING btree ("network_id","referral_id") WHERE "disclosures"."meeting_points"."withdrawn_at" is null;--> statement-breakpoint
CREATE INDEX "notices_member" ON "disclosures"."notices" USING btree ("network_id","member_id","at");--> statement-breakpoint
CREATE INDEX "outbox_open" ON "disclosures"."outbox" USING btree ("sequence") WHERE "disclosures"."outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "disclosures"."outbox" USING btree ("network_id","subject","sequence") WHERE "disclosures"."outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "stays_place" ON "disclosures"."stays" USING btree ("network_id","place_id");--> statement-breakpoint
CREATE INDEX "stays_organisation" ON "disclosures"."stays" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE INDEX "stays_case" ON "disclosures"."stays" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "tellings_place" ON "disclosures"."tellings" USING btree ("network_id","place_id");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_leaves_entry" ON "disclosures"."ledger_leaves" USING btree ("network_id","sequence");--> statement-breakpoint
CREATE INDEX "ledger_entries_case" ON "disclosures"."ledger_entries" USING btree ("network_id","case_id","sequence");--> statement-breakpoint
CREATE UNIQUE INDEX "ledger_entries_id" ON "disclosures"."ledger_entries" USING btree ("network_id","id");--> statement-breakpoint
CREATE INDEX "places_case" ON "disclosures"."places" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "places_shelter" ON "disclosures"."places" USING btree ("network_id","shelter_id");--> statement-breakpoint
CREATE INDEX "places_home" ON "disclosures"."places" USING btree ("network_id","home_id");