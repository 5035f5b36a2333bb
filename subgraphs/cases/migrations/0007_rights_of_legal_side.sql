-- A team is those whose assignment runs now and whose conflict check let them in. As a set, so that a statement asks once and not for every row.
create function cases.my_cases() returns setof uuid language sql stable security definer set search_path = pg_catalog as $$
  select assignment.case_id from cases.assignments assignment
  where assignment.network_id = saya.network_id() and assignment.member_id = saya.member_id()
    and assignment.since <= now() and (assignment.until is null or assignment.until > now())
    and assignment.clearance in ('CLEAR', 'OVERRIDDEN')
    and saya.standing() in ('LAWYER', 'COUNSELLOR')
$$;
--> statement-breakpoint
drop policy cases_of_the_team on cases.cases;
--> statement-breakpoint
create policy cases_of_the_team on cases.cases for select
  using (network_id = (select saya.network_id()) and id in (select cases.my_cases()));
--> statement-breakpoint
drop policy cases_locked_by_the_team on cases.cases;
--> statement-breakpoint
create policy cases_locked_by_the_team on cases.cases for update
  using (network_id = (select saya.network_id()) and id in (select cases.my_cases()));
--> statement-breakpoint
drop policy assignments_of_the_team on cases.assignments;
--> statement-breakpoint
create policy assignments_of_the_team on cases.assignments for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
drop policy persons_of_the_team on cases.persons;
--> statement-breakpoint
create policy persons_of_the_team on cases.persons for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
drop policy places_of_the_team on cases.case_places;
--> statement-breakpoint
create policy places_of_the_team on cases.case_places for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
drop policy orders_of_the_team on cases.protection_orders;
--> statement-breakpoint
create policy orders_of_the_team on cases.protection_orders for all
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and entered_by = (select saya.member_id()));
--> statement-breakpoint
drop policy deadlines_of_the_team on cases.deadlines;
--> statement-breakpoint
create policy deadlines_of_the_team on cases.deadlines for all
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and entered_by = (select saya.member_id()));
--> statement-breakpoint
drop policy referrals_of_the_team on cases.case_referrals;
--> statement-breakpoint
create policy referrals_of_the_team on cases.case_referrals for all
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and attached_by = (select saya.member_id()));
--> statement-breakpoint
drop function cases.on_team(uuid);
--> statement-breakpoint
grant select, insert, update (acknowledged_at, acknowledged_by) on cases.alarms to saya_cases;
--> statement-breakpoint
grant select, insert, update (superseded_at) on cases.legal_events to saya_cases;
--> statement-breakpoint
alter table cases.alarms enable row level security;
--> statement-breakpoint
alter table cases.alarms force row level security;
--> statement-breakpoint
alter table cases.legal_events enable row level security;
--> statement-breakpoint
alter table cases.legal_events force row level security;
--> statement-breakpoint
create policy alarms_of_the_team on cases.alarms for all
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and (acknowledged_by is null or acknowledged_by = (select saya.member_id())));
--> statement-breakpoint
create policy events_of_the_team on cases.legal_events for all
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
-- What this service does later, on behalf of those who left it to be done.
create policy own_work on cases.cases for select using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.assignments for select using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.alarms for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy own_work on cases.legal_events for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
