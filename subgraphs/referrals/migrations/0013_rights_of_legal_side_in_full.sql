-- Who reads a case's referrals changes with its team.
grant select, insert, update (version) on referrals.case_teams to saya_referrals;
--> statement-breakpoint
alter table referrals.case_teams enable row level security;
--> statement-breakpoint
alter table referrals.case_teams force row level security;
--> statement-breakpoint
create policy told_by_cases on referrals.case_teams for all using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
--> statement-breakpoint
create policy readers_ended_by_the_cases_service on referrals.referral_readers for delete
  using (network_id = (select saya.network_id()) and (select saya.service()) = 'cases');
