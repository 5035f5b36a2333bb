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
