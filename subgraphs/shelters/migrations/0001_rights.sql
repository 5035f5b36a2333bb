-- What the login role may touch, and which rows: keyed by network and viewer, forced on the owner too.
grant usage on schema shelters to saya_shelters;
--> statement-breakpoint
grant select on all tables in schema shelters to saya_shelters;
--> statement-breakpoint
grant update (confirmed_at, confirmed_by, oldest_boy, most_children, cribs, pets, step_free, languages, adults_alone) on shelters.shelters to saya_shelters;
--> statement-breakpoint
grant update (state, state_since, state_by) on shelters.units to saya_shelters;
--> statement-breakpoint
grant insert, update on shelters.holds, shelters.hold_units to saya_shelters;
--> statement-breakpoint
grant insert on shelters.searches, shelters.board_ticks to saya_shelters;
--> statement-breakpoint
alter table shelters.zones enable row level security;
--> statement-breakpoint
alter table shelters.zones force row level security;
--> statement-breakpoint
create policy zones_of_the_network on shelters.zones for select using (network_id = saya.network_id());
--> statement-breakpoint
alter table shelters.shelters enable row level security;
--> statement-breakpoint
alter table shelters.shelters force row level security;
--> statement-breakpoint
create policy shelters_for_members on shelters.shelters for select
  using (network_id = saya.network_id() and (saya.is_member() or saya.service() = 'referrals'));
--> statement-breakpoint
create policy shelters_by_own_staff on shelters.shelters for update
  using (network_id = saya.network_id() and saya.is_shelter_staff() and operator_organisation_id = saya.organisation_id());
--> statement-breakpoint
alter table shelters.units enable row level security;
--> statement-breakpoint
alter table shelters.units force row level security;
--> statement-breakpoint
create policy units_for_own_staff on shelters.units for all
  using (network_id = saya.network_id() and saya.is_shelter_staff() and exists (
    select from shelters.shelters home
    where home.network_id = units.network_id and home.id = units.shelter_id and home.operator_organisation_id = saya.organisation_id()));
--> statement-breakpoint
create policy units_for_matching on shelters.units for select
  using (network_id = saya.network_id() and saya.purpose() = 'matching' and saya.is_member());
--> statement-breakpoint
create policy units_for_holds on shelters.units for all
  using (network_id = saya.network_id() and saya.purpose() = 'hold' and saya.service() = 'referrals');
--> statement-breakpoint
alter table shelters.holds enable row level security;
--> statement-breakpoint
alter table shelters.holds force row level security;
--> statement-breakpoint
create policy holds_for_the_service on shelters.holds for all
  using (network_id = saya.network_id() and saya.purpose() = 'hold' and saya.service() = 'referrals');
--> statement-breakpoint
create policy holds_for_matching on shelters.holds for select
  using (network_id = saya.network_id() and saya.purpose() = 'matching' and saya.is_member());
--> statement-breakpoint
create policy holds_for_own_staff on shelters.holds for select
  using (network_id = saya.network_id() and saya.is_shelter_staff() and exists (
    select from shelters.shelters home
    where home.network_id = holds.network_id and home.id = holds.shelter_id and home.operator_organisation_id = saya.organisation_id()));
--> statement-breakpoint
alter table shelters.hold_units enable row level security;
--> statement-breakpoint
alter table shelters.hold_units force row level security;
--> statement-breakpoint
create policy hold_units_with_their_hold on shelters.hold_units for all
  using (network_id = saya.network_id() and exists (
    select from shelters.holds hold where hold.network_id = hold_units.network_id and hold.id = hold_units.hold_id));
--> statement-breakpoint
alter table shelters.searches enable row level security;
--> statement-breakpoint
alter table shelters.searches force row level security;
--> statement-breakpoint
create policy searches_of_the_member on shelters.searches for all
  using (network_id = saya.network_id() and member_id = saya.member_id() and organisation_id = saya.organisation_id());
--> statement-breakpoint
alter table shelters.board_ticks enable row level security;
--> statement-breakpoint
alter table shelters.board_ticks force row level security;
--> statement-breakpoint
create policy board_for_members on shelters.board_ticks for all using (network_id = saya.network_id() and saya.is_member());
