-- The relay's keys are rotated too: only what wraps is written anew, of files only those that are served.
grant update (wrapped_key) on cases.served_documents to saya_cases;
--> statement-breakpoint
create policy keys_to_rotate on cases.served_documents for select using ((select saya.works_on('keys')));
--> statement-breakpoint
create policy wrapped_anew on cases.served_documents for update using ((select saya.works_on('keys')));
--> statement-breakpoint
create policy keys_to_rotate on cases.files for select using (purpose = 'SERVICE' and (select saya.works_on('keys')));
--> statement-breakpoint
create policy wrapped_anew on cases.files for update using (purpose = 'SERVICE' and (select saya.works_on('keys')));
