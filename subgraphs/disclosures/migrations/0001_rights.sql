-- What the login role may touch, and which rows: keyed by network and viewer, forced on the owner too.
grant usage on schema disclosures to saya_disclosures;
--> statement-breakpoint
grant select on all tables in schema disclosures to saya_disclosures;
--> statement-breakpoint
grant insert on disclosures.ledger_entries to saya_disclosures;
--> statement-breakpoint
grant usage on all sequences in schema disclosures to saya_disclosures;
--> statement-breakpoint
alter table disclosures.places enable row level security;
--> statement-breakpoint
alter table disclosures.places force row level security;
--> statement-breakpoint
-- A survivor's own places are nobody's without a grant: the row itself is not there.
create policy shelters_places on disclosures.places for select
  using (network_id = saya.network_id() and kind = 'SHELTER' and (
    (saya.is_shelter_staff() and organisation_id = saya.organisation_id())
    or (saya.is_member() and not saya.is_shelter_staff())));
--> statement-breakpoint
alter table disclosures.accepted_referrals enable row level security;
--> statement-breakpoint
alter table disclosures.accepted_referrals force row level security;
--> statement-breakpoint
create policy accepted_for_their_sender on disclosures.accepted_referrals for select
  using (network_id = saya.network_id() and saya.is_partner() and organisation_id = saya.organisation_id());
--> statement-breakpoint
alter table disclosures.ledger_entries enable row level security;
--> statement-breakpoint
alter table disclosures.ledger_entries force row level security;
--> statement-breakpoint
create policy entries_about_oneself on disclosures.ledger_entries for insert
  with check (network_id = saya.network_id() and member_id = saya.member_id() and organisation_id = saya.organisation_id());
--> statement-breakpoint
create policy entries_one_may_see on disclosures.ledger_entries for select
  using (network_id = saya.network_id() and (
    member_id = saya.member_id()
    or saya.standing() = 'AUDITOR'
    or (saya.standing() = 'SHELTER_DIRECTOR' and place_organisation_id = saya.organisation_id())));
--> statement-breakpoint
create function disclosures.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'The ledger is append-only.' using errcode = 'insufficient_privilege';
end
$$;
--> statement-breakpoint
create trigger ledger_is_append_only before update or delete or truncate on disclosures.ledger_entries
  for each statement execute function disclosures.refuse_change();
