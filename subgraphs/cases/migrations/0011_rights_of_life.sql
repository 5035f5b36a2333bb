-- How a case lives: who opens, closes and destroys one, and who is told.
create sequence if not exists cases.team_versions;
--> statement-breakpoint
grant usage on sequence cases.team_versions to saya_cases;
--> statement-breakpoint
grant select, insert on cases.case_steps, cases.person_changes, cases.contact_readings to saya_cases;
--> statement-breakpoint
grant select, insert, update (years, source, confirmed, set_by, set_at) on cases.retention_rules to saya_cases;
--> statement-breakpoint
grant select, insert, update (version, sealed_conditions, sealed_value, confirmed_at, confirmed_by, retired_at, retired_by) on cases.safe_contacts to saya_cases;
--> statement-breakpoint
grant insert, update (status, closed_at, closed_by, closed_by_organisation, outcome, retain_until, retention_held, destruction_asked_by, destruction_asked_at, key_destroyed_at) on cases.cases to saya_cases;
--> statement-breakpoint
grant insert, delete, update (alias, age, birth_year, sealed_name, version) on cases.persons to saya_cases;
--> statement-breakpoint
grant insert, update (superseded_at) on cases.case_places to saya_cases;
--> statement-breakpoint
alter table cases.case_steps enable row level security;
--> statement-breakpoint
alter table cases.case_steps force row level security;
--> statement-breakpoint
alter table cases.retention_rules enable row level security;
--> statement-breakpoint
alter table cases.retention_rules force row level security;
--> statement-breakpoint
alter table cases.safe_contacts enable row level security;
--> statement-breakpoint
alter table cases.safe_contacts force row level security;
--> statement-breakpoint
alter table cases.contact_readings enable row level security;
--> statement-breakpoint
alter table cases.contact_readings force row level security;
--> statement-breakpoint
alter table cases.person_changes enable row level security;
--> statement-breakpoint
alter table cases.person_changes force row level security;
--> statement-breakpoint
create policy steps_of_the_team on cases.case_steps for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy steps_by_the_team on cases.case_steps for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and by = (select saya.member_id()));
--> statement-breakpoint
create policy own_work on cases.case_steps for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_network on cases.retention_rules for select using (network_id = (select saya.network_id()));
--> statement-breakpoint
create policy rules_by_coordinators on cases.retention_rules for insert
  with check (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR' and set_by = (select saya.member_id()));
--> statement-breakpoint
create policy rules_changed_by_coordinators on cases.retention_rules for update
  using (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR')
  with check (network_id = (select saya.network_id()) and set_by = (select saya.member_id()));
--> statement-breakpoint
create policy contacts_of_the_team on cases.safe_contacts for all using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy readings_of_the_team on cases.contact_readings for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy readings_by_oneself on cases.contact_readings for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and read_by = (select saya.member_id()));
--> statement-breakpoint
create policy changes_of_the_team on cases.person_changes for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy changes_by_oneself on cases.person_changes for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and by = (select saya.member_id()));
--> statement-breakpoint
create policy persons_by_the_team on cases.persons for insert with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy persons_changed_by_the_team on cases.persons for update using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy persons_removed_by_the_team on cases.persons for delete using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and kind = 'CHILD');
--> statement-breakpoint
-- A case is opened, and its skeleton made, as this service's own work: nobody is on a team before there is one.
create policy opened_by_own_work on cases.cases for insert with check (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.persons for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy party_by_own_work on cases.case_parties for insert with check (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.case_referrals for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
-- Places are told of by the service that keeps them.
create policy linked_by_disclosures on cases.case_places for all
  using (network_id = (select saya.network_id()) and (select saya.service()) = 'disclosures');
--> statement-breakpoint
create policy retention_to_announce on cases.cases for select using ((select saya.works_on('retention')));
