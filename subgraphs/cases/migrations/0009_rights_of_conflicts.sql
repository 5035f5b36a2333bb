-- An assignment is for one member as one of one office: a member who was proposed under the name of another office, to be compared with
-- that office's clients, sees nothing.
create or replace function cases.my_cases() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select assignment.case_id from cases.assignments assignment
  where assignment.network_id = saya.network_id() and assignment.member_id = saya.member_id()
    and assignment.organisation_id = saya.organisation_id()
    and assignment.since <= now() and (assignment.until is null or assignment.until > now())
    and assignment.clearance in ('CLEAR', 'OVERRIDDEN')
    and saya.standing() in ('LAWYER', 'COUNSELLOR')
$$;
--> statement-breakpoint
grant select, insert, update (sealed_name, comparable, organisation_id, version, removed_by, removed_at) on cases.case_parties to saya_cases;
--> statement-breakpoint
grant select, insert, delete on cases.office_clients to saya_cases;
--> statement-breakpoint
grant select, insert on cases.offices to saya_cases;
--> statement-breakpoint
grant select, insert, delete on cases.match_keys to saya_cases;
--> statement-breakpoint
-- Append-only: what was checked and what was overridden is not changed.
grant select, insert on cases.conflict_checks, cases.conflict_overrides to saya_cases;
--> statement-breakpoint
grant insert, update (until, clearance) on cases.assignments to saya_cases;
--> statement-breakpoint
alter table cases.case_parties enable row level security;
--> statement-breakpoint
alter table cases.case_parties force row level security;
--> statement-breakpoint
alter table cases.office_clients enable row level security;
--> statement-breakpoint
alter table cases.office_clients force row level security;
--> statement-breakpoint
alter table cases.offices enable row level security;
--> statement-breakpoint
alter table cases.offices force row level security;
--> statement-breakpoint
alter table cases.match_keys enable row level security;
--> statement-breakpoint
alter table cases.match_keys force row level security;
--> statement-breakpoint
alter table cases.conflict_checks enable row level security;
--> statement-breakpoint
alter table cases.conflict_checks force row level security;
--> statement-breakpoint
alter table cases.conflict_overrides enable row level security;
--> statement-breakpoint
alter table cases.conflict_overrides force row level security;
--> statement-breakpoint
create policy parties_of_the_team on cases.case_parties for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy parties_entered_by_the_team on cases.case_parties for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and recorded_by = (select saya.member_id()));
--> statement-breakpoint
create policy parties_changed_by_the_team on cases.case_parties for update
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases())
    and (removed_by is null or removed_by = (select saya.member_id())));
--> statement-breakpoint
create policy clients_of_the_office on cases.office_clients for all
  using (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id())
    and (select saya.standing()) in ('LAWYER', 'COUNSELLOR'))
  with check (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id())
    and (select saya.standing()) in ('LAWYER', 'COUNSELLOR') and registered_by = (select saya.member_id()));
--> statement-breakpoint
create policy own_office on cases.offices for all
  using (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id())
    and (select saya.standing()) in ('LAWYER', 'COUNSELLOR'));
--> statement-breakpoint
create policy checks_of_the_team on cases.conflict_checks for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy overrides_of_the_team on cases.conflict_overrides for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
-- What is compared, and what comes of it: this service's own, in the transaction of whoever caused it. The hashes are nobody else's.
create policy own_work on cases.match_keys for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.case_parties for select using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.conflict_checks for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.conflict_overrides for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy asked_by_own_work on cases.assignments for insert with check (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy stopped_by_own_work on cases.assignments for update using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy locked_by_own_work on cases.cases for update using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
