CREATE TABLE "disclosures"."document_checks" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"case_id" uuid,
	"at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"media_type" text NOT NULL,
	"candidates" integer NOT NULL,
	"foreign_places" integer DEFAULT 0 NOT NULL,
	"done_at" timestamp with time zone,
	CONSTRAINT "document_checks_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "document_checks_member" ON "disclosures"."document_checks" USING btree ("network_id","member_id","at");--> statement-breakpoint
alter table disclosures.document_checks enable row level security;
--> statement-breakpoint
alter table disclosures.document_checks force row level security;
--> statement-breakpoint
grant select, insert, update (candidates, foreign_places, done_at) on disclosures.document_checks to saya_disclosures;
--> statement-breakpoint
create policy checks_of_ones_own on disclosures.document_checks for all
  using (network_id = saya.network_id() and member_id = saya.member_id())
  with check (network_id = saya.network_id() and member_id = saya.member_id() and organisation_id = saya.organisation_id());
--> statement-breakpoint
-- A document is compared with every shelter and the asker's own case; what comes of that is lines of the document, no more.
create policy places_to_compare on disclosures.places for select
  using (network_id = saya.network_id() and saya.purpose() = 'check' and (kind = 'SHELTER' or disclosures.on_team(case_id)));
