-- What the login role may touch, and which rows: keyed by network and viewer, forced on the owner too.
grant usage on schema cases to saya_cases;
--> statement-breakpoint
grant select on all tables in schema cases to saya_cases;
--> statement-breakpoint
grant insert on cases.protection_orders, cases.deadlines, cases.case_referrals to saya_cases;
--> statement-breakpoint
-- A share lock on the case needs the right to change something of it.
grant update (status) on cases.cases to saya_cases;
--> statement-breakpoint
-- Reads assignments past their own policy, which would otherwise ask itself; answers about the viewer only.
create function cases.on_team(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from cases.assignments assignment
    where assignment.network_id = saya.network_id() and assignment.case_id = asked and assignment.member_id = saya.member_id()
      and assignment.since <= now() and (assignment.until is null or assignment.until > now())
      and saya.standing() in ('LAWYER', 'COUNSELLOR'))
$$;
--> statement-breakpoint
alter table cases.networks enable row level security;
--> statement-breakpoint
alter table cases.networks force row level security;
--> statement-breakpoint
create policy own_network on cases.networks for select using (network_id = saya.network_id());
--> statement-breakpoint
alter table cases.assignments enable row level security;
--> statement-breakpoint
alter table cases.assignments force row level security;
--> statement-breakpoint
create policy assignments_of_the_team on cases.assignments for select using (network_id = saya.network_id() and cases.on_team(case_id));
--> statement-breakpoint
create policy assignments_for_on_team on cases.assignments for select to current_user using (true);
--> statement-breakpoint
alter table cases.cases enable row level security;
--> statement-breakpoint
alter table cases.cases force row level security;
--> statement-breakpoint
create policy cases_of_the_team on cases.cases for select using (network_id = saya.network_id() and cases.on_team(id));
--> statement-breakpoint
create policy cases_locked_by_the_team on cases.cases for update using (network_id = saya.network_id() and cases.on_team(id));
--> statement-breakpoint
alter table cases.persons enable row level security;
--> statement-breakpoint
alter table cases.persons force row level security;
--> statement-breakpoint
create policy persons_of_the_team on cases.persons for select using (network_id = saya.network_id() and cases.on_team(case_id));
--> statement-breakpoint
alter table cases.case_places enable row level security;
--> statement-breakpoint
alter table cases.case_places force row level security;
--> statement-breakpoint
create policy places_of_the_team on cases.case_places for select using (network_id = saya.network_id() and cases.on_team(case_id));
--> statement-breakpoint
alter table cases.protection_orders enable row level security;
--> statement-breakpoint
alter table cases.protection_orders force row level security;
--> statement-breakpoint
create policy orders_of_the_team on cases.protection_orders for all
  using (network_id = saya.network_id() and cases.on_team(case_id))
  with check (network_id = saya.network_id() and cases.on_team(case_id) and entered_by = saya.member_id());
--> statement-breakpoint
alter table cases.deadlines enable row level security;
--> statement-breakpoint
alter table cases.deadlines force row level security;
--> statement-breakpoint
create policy deadlines_of_the_team on cases.deadlines for all
  using (network_id = saya.network_id() and cases.on_team(case_id))
  with check (network_id = saya.network_id() and cases.on_team(case_id) and entered_by = saya.member_id());
--> statement-breakpoint
alter table cases.case_referrals enable row level security;
--> statement-breakpoint
alter table cases.case_referrals force row level security;
--> statement-breakpoint
create policy referrals_of_the_team on cases.case_referrals for all
  using (network_id = saya.network_id() and cases.on_team(case_id))
  with check (network_id = saya.network_id() and cases.on_team(case_id) and attached_by = saya.member_id());
