-- What staff change of units and stays.
grant update (typical_days, most_days, stale_told_at) on shelters.shelters to saya_shelters;
--> statement-breakpoint
grant insert on shelters.units to saya_shelters;
--> statement-breakpoint
grant update (label, beds, cribs, step_free, adjoining, free_on, state_organisation_id, version, retired_at) on shelters.units to saya_shelters;
--> statement-breakpoint
-- History is added to, and that is all.
grant select, insert on shelters.unit_states to saya_shelters;
--> statement-breakpoint
grant usage on sequence shelters.unit_states_sequence_seq to saya_shelters;
--> statement-breakpoint
grant select, insert on shelters.stays, shelters.stay_units to saya_shelters;
--> statement-breakpoint
grant update (expected_end, ended_at, ended_by) on shelters.stays to saya_shelters;
--> statement-breakpoint
grant update (live) on shelters.stay_units to saya_shelters;
--> statement-breakpoint
-- Units are read by the thousand: what is the same for every row is asked once, and the network stands alone so that an index can serve it.
drop policy units_for_own_staff on shelters.units;
--> statement-breakpoint
drop policy units_for_matching on shelters.units;
--> statement-breakpoint
drop policy units_for_holds on shelters.units;
--> statement-breakpoint
create policy units_of_the_network on shelters.units as restrictive for all using (network_id = (select saya.network_id()));
--> statement-breakpoint
create policy units_for_own_staff on shelters.units for all
  using ((select saya.is_shelter_staff()) and shelter_id in (
    select home.id from shelters.shelters home where home.operator_organisation_id = (select saya.organisation_id())));
--> statement-breakpoint
create policy units_for_matching on shelters.units for select
  using ((select saya.purpose() = 'matching' and saya.is_member()));
--> statement-breakpoint
create policy units_for_holds on shelters.units for all
  using ((select saya.purpose() = 'hold' and saya.service() = 'referrals'));
--> statement-breakpoint
create policy units_for_occupancy on shelters.units for select
  using ((select saya.purpose() = 'occupancy' and saya.standing() = 'COORDINATOR'));
--> statement-breakpoint
alter table shelters.unit_states enable row level security;
--> statement-breakpoint
alter table shelters.unit_states force row level security;
--> statement-breakpoint
create policy unit_states_of_the_network on shelters.unit_states as restrictive for all using (network_id = (select saya.network_id()));
--> statement-breakpoint
create policy unit_states_for_own_staff on shelters.unit_states for all
  using ((select saya.is_shelter_staff()) and shelter_id in (
    select home.id from shelters.shelters home where home.operator_organisation_id = (select saya.organisation_id())));
--> statement-breakpoint
create policy unit_states_by_holds on shelters.unit_states for insert
  with check ((select saya.purpose() = 'hold' and saya.service() = 'referrals'));
--> statement-breakpoint
create policy unit_states_for_occupancy on shelters.unit_states for select
  using ((select saya.purpose() = 'occupancy' and saya.standing() = 'COORDINATOR'));
--> statement-breakpoint
alter table shelters.stays enable row level security;
--> statement-breakpoint
alter table shelters.stays force row level security;
--> statement-breakpoint
create policy stays_of_the_network on shelters.stays as restrictive for all using (network_id = (select saya.network_id()));
--> statement-breakpoint
create policy stays_for_own_staff on shelters.stays for all
  using ((select saya.is_shelter_staff()) and shelter_id in (
    select home.id from shelters.shelters home where home.operator_organisation_id = (select saya.organisation_id())));
--> statement-breakpoint
create policy stays_by_holds on shelters.stays for all
  using ((select saya.purpose() = 'hold' and saya.service() = 'referrals'));
--> statement-breakpoint
alter table shelters.stay_units enable row level security;
--> statement-breakpoint
alter table shelters.stay_units force row level security;
--> statement-breakpoint
create policy stay_units_with_their_stay on shelters.stay_units for all
  using (network_id = saya.network_id() and exists (
    select from shelters.stays stay where stay.network_id = stay_units.network_id and stay.id = stay_units.stay_id));
--> statement-breakpoint
-- The reminder about stale capacity is this service's own job, done for whoever confirmed last.
drop policy shelters_for_members on shelters.shelters;
--> statement-breakpoint
create policy shelters_for_members on shelters.shelters for select
  using (network_id = saya.network_id() and (saya.is_member() or saya.service() in ('referrals', 'disclosures', 'shelters')));
--> statement-breakpoint
create policy stale_told_by_this_service on shelters.shelters for update
  using (network_id = saya.network_id() and saya.service() = 'shelters');
