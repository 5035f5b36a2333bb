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
