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
