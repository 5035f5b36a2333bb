grant select, insert, update on cases.outbox to saya_cases;
--> statement-breakpoint
grant usage on all sequences in schema cases to saya_cases;
--> statement-breakpoint
alter table cases.outbox enable row level security;
--> statement-breakpoint
alter table cases.outbox force row level security;
--> statement-breakpoint
create policy events_of_the_network on cases.outbox for insert with check (network_id = saya.network_id());
--> statement-breakpoint
create policy events_to_deliver on cases.outbox for all using (saya.works_on('outbox'));
