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
--> statement-breakpoint
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
--> statement-breakpoint
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
-- Orders change hands within a team: whoever enters one signs for it, whoever changes it signs in its history.
drop policy if exists orders_of_the_team on cases.protection_orders;
--> statement-breakpoint
create policy orders_of_the_team on cases.protection_orders for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy orders_entered_by_the_team on cases.protection_orders for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and entered_by = (select saya.member_id()));
--> statement-breakpoint
create policy orders_changed_by_the_team on cases.protection_orders for update
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy own_work on cases.protection_orders for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
grant select, insert, update (state, issued_by, starts_on, ends_on, end_version, bars, threat_level, electronic_monitoring, respondent_id,
  sealed_words, number_hash, kind, version) on cases.protection_orders to saya_cases;
--> statement-breakpoint
-- What is done later, or for the police, locks the case as the team does.
create policy orders_lock_cases on cases.cases for update using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
grant select, insert on cases.order_history to saya_cases;
--> statement-breakpoint
grant select, insert, update (answer, answered_on, granted_until) on cases.order_extensions to saya_cases;
--> statement-breakpoint
grant select, insert, update (state, recorded_on, decided_on, sealed_registration, sealed_decision) on cases.order_violations to saya_cases;
--> statement-breakpoint
grant select, insert, update (revoked_at, revoked_by) on cases.order_shares to saya_cases;
--> statement-breakpoint
grant select, insert on cases.order_looks to saya_cases;
--> statement-breakpoint
do $$
declare
  noun text;
begin
  foreach noun in array array['order_history', 'order_extensions', 'order_violations', 'order_shares', 'order_looks'] loop
    execute format('alter table cases.%I enable row level security', noun);
    execute format('alter table cases.%I force row level security', noun);
    execute format('create policy of_the_team on cases.%I for select
      using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))', noun);
    execute format('create policy own_work on cases.%I for all
      using (network_id = (select saya.network_id()) and (select saya.service()) = ''cases'')', noun);
  end loop;
  foreach noun in array array['order_history', 'order_extensions', 'order_violations'] loop
    execute format('create policy entered_by_the_team on cases.%I for insert
      with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and entered_by = (select saya.member_id()))', noun);
  end loop;
  foreach noun in array array['order_extensions', 'order_violations', 'order_shares'] loop
    execute format('create policy changed_by_the_team on cases.%I for update
      using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))', noun);
  end loop;
end $$;
--> statement-breakpoint
create policy shared_by_the_team on cases.order_shares for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and shared_by = (select saya.member_id()));
--> statement-breakpoint
grant select, insert, update (superseded_at) on cases.incidents to saya_cases;
--> statement-breakpoint
grant select, insert, update (done_on, due_on, received_on, evidence_ids, sealed_number) on cases.examinations to saya_cases;
--> statement-breakpoint
grant select, insert, update (state, scheduled_at, attendance, sealed_words, sealed_outcome, version) on cases.hearings to saya_cases;
--> statement-breakpoint
grant select, insert on cases.hearing_history, cases.risk_occasions, cases.risk_assessments to saya_cases;
--> statement-breakpoint
do $$
declare
  noun text;
begin
  foreach noun in array array['incidents', 'examinations', 'hearings', 'hearing_history', 'risk_occasions', 'risk_assessments'] loop
    execute format('alter table cases.%I enable row level security', noun);
    execute format('alter table cases.%I force row level security', noun);
    execute format('create policy of_the_team on cases.%I for select
      using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))', noun);
    execute format('create policy entered_by_the_team on cases.%I for insert
      with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and entered_by = (select saya.member_id()))', noun);
  end loop;
  foreach noun in array array['incidents', 'examinations', 'hearings'] loop
    execute format('create policy changed_by_the_team on cases.%I for update
      using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))', noun);
  end loop;
end $$;
--> statement-breakpoint
-- The end of an order lets the questions about danger be asked again.
create policy own_work on cases.risk_occasions for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
grant select, insert, update (instance, sealed_words, order_id, violation_ids, examination_id, state, filed_on, channel, sealed_receipt, answer_due_on, answered_on, outcome) on cases.filings to saya_cases;
--> statement-breakpoint
grant select, insert on cases.paper_exports to saya_cases;
--> statement-breakpoint
alter table cases.filings enable row level security;
--> statement-breakpoint
alter table cases.filings force row level security;
--> statement-breakpoint
alter table cases.paper_exports enable row level security;
--> statement-breakpoint
alter table cases.paper_exports force row level security;
--> statement-breakpoint
create policy filings_of_the_team on cases.filings for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy filings_drafted_by_the_team on cases.filings for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and entered_by = (select saya.member_id()));
--> statement-breakpoint
create policy filings_changed_by_the_team on cases.filings for update
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
-- What this service does later: it alarms the team when there is no answer.
create policy own_work on cases.filings for select using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
-- Nobody changes what was written of a paper that was given out.
create policy exports_of_the_team on cases.paper_exports for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy exported_by_oneself on cases.paper_exports for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and exported_by = (select saya.member_id()));
--> statement-breakpoint
-- Nobody changes what was written of a bundle that was given out.
grant select, insert on cases.bundles to saya_cases;
--> statement-breakpoint
alter table cases.bundles enable row level security;
--> statement-breakpoint
alter table cases.bundles force row level security;
--> statement-breakpoint
create policy bundles_of_the_team on cases.bundles for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy made_by_oneself on cases.bundles for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and made_by = (select saya.member_id()));
--> statement-breakpoint
grant select, insert, update, delete on cases.files, cases.file_segments to saya_cases;
--> statement-breakpoint
grant select, insert, update (holder, sequence, digest, checked_at, damage) on cases.evidence_items to saya_cases;
--> statement-breakpoint
-- What was written into a chain of custody stays as it was written.
grant select, insert on cases.evidence_custody to saya_cases;
--> statement-breakpoint
grant select, insert, update (used_at), delete on cases.evidence_tickets to saya_cases;
--> statement-breakpoint
grant select, insert, update (file_id, state, items_done) on cases.evidence_exports to saya_cases;
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array array['files', 'evidence_items', 'evidence_custody', 'evidence_tickets', 'evidence_exports'] loop
    execute format('alter table cases.%I enable row level security', name);
    execute format('alter table cases.%I force row level security', name);
    execute format('create policy rows_of_the_team on cases.%I for all
      using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))
      with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()))', name);
    execute format('create policy own_work on cases.%I for all
      using (network_id = (select saya.network_id()) and (select saya.service()) = ''cases'')', name);
  end loop;
end $$;
--> statement-breakpoint
alter table cases.file_segments enable row level security;
--> statement-breakpoint
alter table cases.file_segments force row level security;
--> statement-breakpoint
-- A segment is whoever's its file is.
create policy segments_of_the_team on cases.file_segments for all
  using (network_id = (select saya.network_id()) and file_id in (select file.id from cases.files file where file.case_id in (select cases.my_cases())))
  with check (network_id = (select saya.network_id()) and file_id in (select file.id from cases.files file where file.case_id in (select cases.my_cases())));
--> statement-breakpoint
create policy own_work on cases.file_segments for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
-- A sweep holds what lies in the store against what every network knows of: names of objects, which say nothing.
create policy names_for_the_sweep on cases.file_segments for select using (saya.works_on('files'));
--> statement-breakpoint
-- Which networks there are to be looked after.
create policy networks_to_look_after on cases.networks for select using (saya.works_on('files'));
