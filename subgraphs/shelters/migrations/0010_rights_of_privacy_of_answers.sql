-- Questions: a member writes its own and says afterwards how many fitted; for the budget it counts its organisation's.
grant update (fitting) on shelters.searches to saya_shelters;
--> statement-breakpoint
grant delete on shelters.searches, shelters.search_reviews, shelters.pictures, shelters.board_ticks, shelters.board_decisions to saya_shelters;
--> statement-breakpoint
create policy searches_of_the_organisation on shelters.searches for select
  using (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id()) and (select saya.purpose()) = 'asking');
--> statement-breakpoint
create policy searches_for_patterns on shelters.searches for select
  using (network_id = (select saya.network_id()) and (select saya.purpose()) = 'search-patterns' and (select saya.standing()) = 'COORDINATOR');
--> statement-breakpoint
create policy searches_past_their_term on shelters.searches for all using ((select saya.works_on('retention')));
--> statement-breakpoint
create policy boards_past_their_term on shelters.board_ticks for all using ((select saya.works_on('retention')));
--> statement-breakpoint
grant select on shelters.search_limits to saya_shelters;
--> statement-breakpoint
alter table shelters.search_limits enable row level security;
--> statement-breakpoint
alter table shelters.search_limits force row level security;
--> statement-breakpoint
create policy limits_of_the_network on shelters.search_limits for select using (network_id = saya.network_id());
--> statement-breakpoint
-- Which rooms were free, and when: for matching and drawing only, as the rooms themselves.
grant select, insert on shelters.pictures to saya_shelters;
--> statement-breakpoint
alter table shelters.pictures enable row level security;
--> statement-breakpoint
alter table shelters.pictures force row level security;
--> statement-breakpoint
create policy pictures_for_matching on shelters.pictures for all
  using (network_id = (select saya.network_id()) and (select saya.purpose()) = 'matching' and (select saya.is_member()));
--> statement-breakpoint
create policy pictures_past_their_term on shelters.pictures for all using ((select saya.works_on('retention')));
--> statement-breakpoint
grant select, insert, update on shelters.board_decisions to saya_shelters;
--> statement-breakpoint
alter table shelters.board_decisions enable row level security;
--> statement-breakpoint
alter table shelters.board_decisions force row level security;
--> statement-breakpoint
create policy decisions_for_drawing on shelters.board_decisions for all
  using (network_id = (select saya.network_id()) and (select saya.purpose()) = 'matching' and (select saya.is_member()));
--> statement-breakpoint
-- Counts: whoever asks adds to them and cannot read more of them than that takes; coordinators read them.
grant select, insert, update (households) on shelters.unmet_demand to saya_shelters;
--> statement-breakpoint
alter table shelters.unmet_demand enable row level security;
--> statement-breakpoint
alter table shelters.unmet_demand force row level security;
--> statement-breakpoint
create policy demand_of_askers on shelters.unmet_demand for all
  using (network_id = saya.network_id() and saya.purpose() = 'asking' and saya.is_partner());
--> statement-breakpoint
create policy demand_for_coordinators on shelters.unmet_demand for select
  using (network_id = saya.network_id() and saya.standing() = 'COORDINATOR');
--> statement-breakpoint
grant select, insert on shelters.search_reviews to saya_shelters;
--> statement-breakpoint
alter table shelters.search_reviews enable row level security;
--> statement-breakpoint
alter table shelters.search_reviews force row level security;
--> statement-breakpoint
create policy reviews_past_their_term on shelters.search_reviews for all using ((select saya.works_on('retention')));
--> statement-breakpoint
create policy reviews_by_coordinators on shelters.search_reviews for all
  using (network_id = saya.network_id() and saya.standing() = 'COORDINATOR');
--> statement-breakpoint
-- The map: coordinators draw it, and say which shelters are active and in which zone.
grant insert, update (name, parent_id, localities) on shelters.zones to saya_shelters;
--> statement-breakpoint
grant update (zone_id, active) on shelters.shelters to saya_shelters;
--> statement-breakpoint
create policy zones_by_coordinators on shelters.zones for insert
  with check (network_id = saya.network_id() and saya.purpose() = 'zones' and saya.standing() = 'COORDINATOR');
--> statement-breakpoint
create policy zones_changed_by_coordinators on shelters.zones for update
  using (network_id = saya.network_id() and saya.purpose() = 'zones' and saya.standing() = 'COORDINATOR');
--> statement-breakpoint
create policy shelters_by_coordinators on shelters.shelters for update
  using (network_id = saya.network_id() and saya.purpose() = 'zones' and saya.standing() = 'COORDINATOR');
