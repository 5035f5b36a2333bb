drop policy if exists deadlines_of_the_team on cases.deadlines;
--> statement-breakpoint
create policy deadlines_of_the_team on cases.deadlines for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy deadlines_entered_by_the_team on cases.deadlines for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and entered_by = (select saya.member_id()));
--> statement-breakpoint
create policy deadlines_changed_by_the_team on cases.deadlines for update
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and (done_by is null or done_at is not null));
--> statement-breakpoint
-- Alarms and recalculations, on behalf of whoever caused them or of nobody.
create policy own_work on cases.deadlines for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
grant update (due_on, kind, event_id, basis, computed_on, moved, version, due_since, done_at, done_by, cancelled_at) on cases.deadlines to saya_cases;
--> statement-breakpoint
alter table cases.deadline_versions enable row level security;
--> statement-breakpoint
alter table cases.deadline_versions force row level security;
--> statement-breakpoint
-- Only added to: there is no right to change or delete.
grant select, insert on cases.deadline_versions to saya_cases;
--> statement-breakpoint
create policy versions_of_the_team on cases.deadline_versions for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy versions_added_by_the_team on cases.deadline_versions for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and changed_by = (select saya.member_id()));
--> statement-breakpoint
create policy own_work on cases.deadline_versions for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
alter table cases.deadline_rules enable row level security;
--> statement-breakpoint
alter table cases.deadline_rules force row level security;
--> statement-breakpoint
grant select, insert, update (superseded_at) on cases.deadline_rules to saya_cases;
--> statement-breakpoint
create policy rules_are_read on cases.deadline_rules for select
  using (network_id = (select saya.network_id())
    and ((select saya.standing()) in ('LAWYER', 'COUNSELLOR', 'COORDINATOR') or (select saya.service()) = 'cases'));
--> statement-breakpoint
create policy rules_entered_by_coordinators on cases.deadline_rules for insert
  with check (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR' and entered_by = (select saya.member_id()));
--> statement-breakpoint
create policy rules_superseded_by_coordinators on cases.deadline_rules for update
  using (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR');
--> statement-breakpoint
alter table cases.holidays enable row level security;
--> statement-breakpoint
alter table cases.holidays force row level security;
--> statement-breakpoint
grant select, insert, update (removed_at, removed_by) on cases.holidays to saya_cases;
--> statement-breakpoint
create policy holidays_are_read on cases.holidays for select
  using (network_id = (select saya.network_id())
    and ((select saya.standing()) in ('LAWYER', 'COUNSELLOR', 'COORDINATOR') or (select saya.service()) = 'cases'));
--> statement-breakpoint
create policy holidays_entered_by_coordinators on cases.holidays for insert
  with check (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR' and entered_by = (select saya.member_id()));
--> statement-breakpoint
create policy holidays_removed_by_coordinators on cases.holidays for update
  using (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR')
  with check (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR' and (removed_by is null or removed_by = (select saya.member_id())));
--> statement-breakpoint
alter table cases.recalculations enable row level security;
--> statement-breakpoint
alter table cases.recalculations force row level security;
--> statement-breakpoint
grant select, insert, update (done_up_to, finished_at) on cases.recalculations to saya_cases;
--> statement-breakpoint
create policy recalculations_of_coordinators on cases.recalculations for select
  using (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR');
--> statement-breakpoint
create policy recalculations_asked_by_coordinators on cases.recalculations for insert
  with check (network_id = (select saya.network_id()) and (select saya.standing()) = 'COORDINATOR' and asked_by = (select saya.member_id()));
--> statement-breakpoint
create policy own_work on cases.recalculations for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
alter table cases.calendar_feeds enable row level security;
--> statement-breakpoint
alter table cases.calendar_feeds force row level security;
--> statement-breakpoint
grant select, insert, update (revoked_at, last_used_at, uses, window_began_at) on cases.calendar_feeds to saya_cases;
--> statement-breakpoint
create policy own_feeds on cases.calendar_feeds for all
  using (network_id = (select saya.network_id()) and member_id = (select saya.member_id()) and (select saya.standing()) in ('LAWYER', 'COUNSELLOR'))
  with check (network_id = (select saya.network_id()) and member_id = (select saya.member_id()) and (select saya.standing()) in ('LAWYER', 'COUNSELLOR'));
--> statement-breakpoint
-- Whoever comes with a token has not signed in; the hash finds the feed and nothing else is seen for that purpose.
create policy feeds_by_their_token on cases.calendar_feeds for all using ((select saya.works_on('calendars')));
--> statement-breakpoint
-- The sweep of alarms goes from network to network.
create policy networks_to_sweep on cases.networks for select using ((select saya.works_on('deadlines')));
