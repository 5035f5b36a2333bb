CREATE SCHEMA "disclosures";
--> statement-breakpoint
CREATE TABLE "disclosures"."accepted_referrals" (
	"network_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"open_until" timestamp with time zone NOT NULL,
	CONSTRAINT "accepted_referrals_network_id_place_id_referral_id_pk" PRIMARY KEY("network_id","place_id","referral_id")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."ledger_entries" (
	"network_id" uuid NOT NULL,
	"sequence" bigserial NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"kind" text NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"place_organisation_id" uuid,
	"precision" text NOT NULL,
	"reason" text NOT NULL,
	"request_id" uuid NOT NULL,
	CONSTRAINT "ledger_entries_network_id_sequence_pk" PRIMARY KEY("network_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "disclosures"."places" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"zone_id" uuid NOT NULL,
	"organisation_id" uuid,
	"wrapped_key" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	CONSTRAINT "places_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "accepted_referrals_organisation" ON "disclosures"."accepted_referrals" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE INDEX "ledger_entries_member" ON "disclosures"."ledger_entries" USING btree ("network_id","member_id","sequence");--> statement-breakpoint
CREATE INDEX "ledger_entries_place" ON "disclosures"."ledger_entries" USING btree ("network_id","place_id","sequence");