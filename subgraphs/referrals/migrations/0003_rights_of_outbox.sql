grant select, insert, update on referrals.outbox to saya_referrals;
--> statement-breakpoint
grant usage on all sequences in schema referrals to saya_referrals;
--> statement-breakpoint
alter table referrals.outbox enable row level security;
--> statement-breakpoint
alter table referrals.outbox force row level security;
--> statement-breakpoint
create policy events_of_the_network on referrals.outbox for insert with check (network_id = saya.network_id());
--> statement-breakpoint
create policy events_to_deliver on referrals.outbox for all using (saya.works_on('outbox'));
--> statement-breakpoint
create policy organisations_for_reports on referrals.organisations for select
  using (network_id = saya.network_id() and saya.service() = 'disclosures');
