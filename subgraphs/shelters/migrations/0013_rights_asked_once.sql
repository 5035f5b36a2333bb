-- The same rights as before. Who is asking is looked up once a statement, as (select ...), not once a row: a search reads every unit.
alter policy zones_of_the_network on shelters.zones using (network_id = (select saya.network_id()));
--> statement-breakpoint
alter policy shelters_for_members on shelters.shelters
  using (network_id = (select saya.network_id()) and (select saya.is_member() or saya.service() in ('referrals', 'disclosures', 'shelters')));
--> statement-breakpoint
alter policy shelters_by_own_staff on shelters.shelters
  using (network_id = (select saya.network_id()) and (select saya.is_shelter_staff()) and operator_organisation_id = (select saya.organisation_id()));
--> statement-breakpoint
alter policy compromised_by_disclosures on shelters.shelters
  using (network_id = (select saya.network_id()) and (select saya.service() = 'disclosures'));
--> statement-breakpoint
alter policy holds_for_the_service on shelters.holds
  using (network_id = (select saya.network_id()) and (select saya.purpose() = 'hold' and saya.service() = 'referrals'));
--> statement-breakpoint
alter policy holds_for_matching on shelters.holds
  using (network_id = (select saya.network_id()) and (select saya.purpose() = 'matching' and saya.is_member()));
--> statement-breakpoint
alter policy holds_for_own_staff on shelters.holds
  using (network_id = (select saya.network_id()) and (select saya.is_shelter_staff()) and exists (
    select from shelters.shelters home
    where home.network_id = holds.network_id and home.id = holds.shelter_id and home.operator_organisation_id = (select saya.organisation_id())));
--> statement-breakpoint
alter policy hold_units_with_their_hold on shelters.hold_units
  using (network_id = (select saya.network_id()) and exists (
    select from shelters.holds hold where hold.network_id = hold_units.network_id and hold.id = hold_units.hold_id));
--> statement-breakpoint
alter policy searches_of_the_member on shelters.searches
  using (network_id = (select saya.network_id()) and member_id = (select saya.member_id()) and organisation_id = (select saya.organisation_id()));
--> statement-breakpoint
alter policy board_for_members on shelters.board_ticks using (network_id = (select saya.network_id()) and (select saya.is_member()));
