-- Their keys are rotated: only what wraps is written anew.
grant update (wrapped_key, unattended_told_at) on cases.cases to saya_cases;
--> statement-breakpoint
grant update (wrapped_key) on cases.offices to saya_cases;
--> statement-breakpoint
create policy keys_to_rotate on cases.cases for select using ((select saya.works_on('keys')));
--> statement-breakpoint
create policy wrapped_anew on cases.cases for update using ((select saya.works_on('keys')));
--> statement-breakpoint
create policy keys_to_rotate on cases.offices for select using ((select saya.works_on('keys')));
--> statement-breakpoint
create policy wrapped_anew on cases.offices for update using ((select saya.works_on('keys')));
--> statement-breakpoint
-- What was delivered long ago is forgotten.
grant delete on cases.outbox to saya_cases;
