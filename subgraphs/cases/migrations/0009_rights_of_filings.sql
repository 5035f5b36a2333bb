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
