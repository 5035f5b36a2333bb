grant select, insert, update on shelters.outbox to saya_shelters;
--> statement-breakpoint
grant usage on all sequences in schema shelters to saya_shelters;
--> statement-breakpoint
alter table shelters.outbox enable row level security;
--> statement-breakpoint
alter table shelters.outbox force row level security;
--> statement-breakpoint
create policy events_of_the_network on shelters.outbox for insert with check (network_id = saya.network_id());
--> statement-breakpoint
create policy events_to_deliver on shelters.outbox for all using (saya.works_on('outbox'));
