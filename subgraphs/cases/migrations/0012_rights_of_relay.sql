-- Codes are the team's; whoever hands a document in never asks for one.
grant select, insert, update (revoked_at, revoked_by) on cases.relay_codes to saya_cases;
--> statement-breakpoint
grant select, insert, update (acknowledged_on, acknowledged_by, acknowledged_as, returned_on, returned_by, return_reason, dropped)
  on cases.served_documents to saya_cases;
--> statement-breakpoint
-- Append-only: what happened to a document stays as it was written.
grant select, insert on cases.service_steps to saya_cases;
--> statement-breakpoint
do $$
declare name text;
begin
  foreach name in array array['relay_codes', 'served_documents', 'service_steps'] loop
    execute format('alter table cases.%I enable row level security', name);
    execute format('alter table cases.%I force row level security', name);
    execute format('create policy own_work on cases.%I for all
      using (network_id = (select saya.network_id()) and (select saya.service()) = ''cases'')', name);
  end loop;
end $$;
--> statement-breakpoint
create policy codes_of_the_team on cases.relay_codes for select
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()));
--> statement-breakpoint
create policy issued_by_lawyers on cases.relay_codes for insert
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and (select saya.standing()) = 'LAWYER'
    and issued_by = (select saya.member_id()));
--> statement-breakpoint
create policy revoked_by_lawyers on cases.relay_codes for update
  using (network_id = (select saya.network_id()) and case_id in (select cases.my_cases()) and (select saya.standing()) = 'LAWYER')
  with check (network_id = (select saya.network_id()) and case_id in (select cases.my_cases())
    and (revoked_by is null or revoked_by = (select saya.member_id())));
--> statement-breakpoint
-- A document is the team's whose code it came by, if the code was good at that moment. The codes that are asked are those the viewer may see.
create policy served_on_the_team on cases.served_documents for select
  using (network_id = (select saya.network_id()) and exists (
    select from cases.relay_codes code
    where code.network_id = served_documents.network_id and code.code_hash = served_documents.code_hash
      and code.issued_at <= served_documents.handed_in_at
      and (code.revoked_at is null or code.revoked_at > served_documents.handed_in_at)));
--> statement-breakpoint
create policy settled_by_lawyers on cases.served_documents for update
  using (network_id = (select saya.network_id()) and (select saya.standing()) = 'LAWYER' and exists (
    select from cases.relay_codes code
    where code.network_id = served_documents.network_id and code.code_hash = served_documents.code_hash
      and code.issued_at <= served_documents.handed_in_at
      and (code.revoked_at is null or code.revoked_at > served_documents.handed_in_at)))
  with check ((acknowledged_by is null or acknowledged_by = (select saya.member_id()))
    and (returned_by is null or returned_by = (select saya.member_id())));
--> statement-breakpoint
-- A sender has what their office handed in, and hands in for themselves.
create policy handed_in_by_the_office on cases.served_documents for select
  using (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id())
    and (select saya.standing()) in ('OPPOSING_COUNSEL', 'COURT_CLERK'));
--> statement-breakpoint
create policy handed_in_by_oneself on cases.served_documents for insert
  with check (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id())
    and member_id = (select saya.member_id()) and (select saya.standing()) in ('OPPOSING_COUNSEL', 'COURT_CLERK')
    and acknowledged_on is null and returned_on is null);
--> statement-breakpoint
-- What happened to a document is known to those who work on it; the sender writes the first line.
create policy steps_of_the_team on cases.service_steps for select
  using (network_id = (select saya.network_id()) and (select saya.standing()) in ('LAWYER', 'COUNSELLOR')
    and exists (select from cases.served_documents served where served.network_id = service_steps.network_id and served.id = service_steps.service_id));
--> statement-breakpoint
create policy written_by_oneself on cases.service_steps for insert
  with check (network_id = (select saya.network_id()) and by = (select saya.member_id())
    and exists (select from cases.served_documents served where served.network_id = service_steps.network_id and served.id = service_steps.service_id)
    and ((select saya.standing()) in ('LAWYER', 'COUNSELLOR') or kind = 'HANDED_IN'));
--> statement-breakpoint
-- The file of a document: the sender's while it is sent, the team's to read.
create policy sent_by_oneself on cases.files for all
  using (network_id = (select saya.network_id()) and purpose = 'SERVICE' and created_by = (select saya.member_id())
    and (select saya.standing()) in ('OPPOSING_COUNSEL', 'COURT_CLERK'))
  with check (network_id = (select saya.network_id()) and purpose = 'SERVICE' and case_id is null
    and created_by = (select saya.member_id()) and (select saya.standing()) in ('OPPOSING_COUNSEL', 'COURT_CLERK'));
--> statement-breakpoint
create policy served_on_the_team on cases.files for select
  using (network_id = (select saya.network_id()) and purpose = 'SERVICE' and (select saya.standing()) in ('LAWYER', 'COUNSELLOR')
    and exists (select from cases.served_documents served where served.network_id = files.network_id and served.id = files.id));
--> statement-breakpoint
create policy sent_by_oneself on cases.file_segments for all
  using (network_id = (select saya.network_id()) and (select saya.standing()) in ('OPPOSING_COUNSEL', 'COURT_CLERK')
    and exists (select from cases.files file
      where file.network_id = file_segments.network_id and file.id = file_segments.file_id and file.purpose = 'SERVICE'))
  with check (network_id = (select saya.network_id()) and (select saya.standing()) in ('OPPOSING_COUNSEL', 'COURT_CLERK')
    and exists (select from cases.files file
      where file.network_id = file_segments.network_id and file.id = file_segments.file_id and file.purpose = 'SERVICE'));
--> statement-breakpoint
create policy served_on_the_team on cases.file_segments for select
  using (network_id = (select saya.network_id()) and (select saya.standing()) in ('LAWYER', 'COUNSELLOR')
    and exists (select from cases.files file
      where file.network_id = file_segments.network_id and file.id = file_segments.file_id and file.purpose = 'SERVICE'));
