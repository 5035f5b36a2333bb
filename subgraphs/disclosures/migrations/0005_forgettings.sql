CREATE TABLE "disclosures"."forgettings" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"place_id" uuid NOT NULL,
	"place_organisation_id" uuid,
	"case_id" uuid,
	"requested_by" uuid NOT NULL,
	"requested_at" timestamp with time zone DEFAULT date_trunc('milliseconds', clock_timestamp()) NOT NULL,
	"confirmed_by" uuid,
	"confirmed_at" timestamp with time zone,
	"withdrawn_by" uuid,
	"withdrawn_at" timestamp with time zone,
	"key_destroyed_at" timestamp with time zone,
	CONSTRAINT "forgettings_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
ALTER TABLE "disclosures"."places" ADD COLUMN "forgotten_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "forgettings_place" ON "disclosures"."forgettings" USING btree ("network_id","place_id","requested_at");--> statement-breakpoint
alter table disclosures.forgettings enable row level security;
--> statement-breakpoint
alter table disclosures.forgettings force row level security;
--> statement-breakpoint
grant select, insert, update (confirmed_by, confirmed_at, withdrawn_by, withdrawn_at, key_destroyed_at) on disclosures.forgettings to saya_disclosures;
--> statement-breakpoint
create policy asked_by_oneself on disclosures.forgettings for insert with check (network_id = saya.network_id() and requested_by = saya.member_id());
--> statement-breakpoint
create policy forgettings_one_may_see on disclosures.forgettings for select
  using (network_id = saya.network_id() and (
    disclosures.directs(place_organisation_id) or disclosures.on_team(case_id) or saya.standing() in ('COORDINATOR', 'AUDITOR')));
--> statement-breakpoint
create policy forgettings_one_may_move on disclosures.forgettings for update
  using (network_id = saya.network_id() and (
    disclosures.directs(place_organisation_id) or disclosures.on_team(case_id) or saya.standing() = 'COORDINATOR'));
--> statement-breakpoint
-- The reaction that destroys the key, on behalf of whoever confirmed.
create policy forgettings_carried_out on disclosures.forgettings for all using (network_id = saya.network_id() and saya.service() = 'disclosures');
--> statement-breakpoint
grant update (wrapped_key, sealed, forgotten_at) on disclosures.places to saya_disclosures;
--> statement-breakpoint
create policy places_to_forget on disclosures.places for update
  using (network_id = saya.network_id() and saya.purpose() = 'tell' and (
    disclosures.directs(organisation_id) or disclosures.on_team(case_id) or (kind = 'SHELTER' and saya.standing() = 'COORDINATOR')));
--> statement-breakpoint
-- Rotation of keys: data keys are wrapped anew, nothing is opened.
grant update (wrapped_key, review_wrapped_key) on disclosures.break_glass to saya_disclosures;
--> statement-breakpoint
grant update (wrapped_key) on disclosures.tellings to saya_disclosures;
--> statement-breakpoint
grant update (wrapped_key) on disclosures.compromises to saya_disclosures;
--> statement-breakpoint
create policy wrapped_anew on disclosures.places for all using (saya.works_on('keys'));
--> statement-breakpoint
create policy wrapped_anew on disclosures.break_glass for all using (saya.works_on('keys'));
--> statement-breakpoint
create policy wrapped_anew on disclosures.tellings for all using (saya.works_on('keys'));
--> statement-breakpoint
create policy wrapped_anew on disclosures.compromises for all using (saya.works_on('keys'));
--> statement-breakpoint
create policy found_for_their_place on disclosures.grants for select using (saya.works_on('keys'));
