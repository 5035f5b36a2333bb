-- Reminders of a broken glass that nobody reviewed: read on behalf of whoever opened it.
create policy openings_to_remind_of on disclosures.break_glass for select using (network_id = saya.network_id() and saya.service() = 'disclosures');
--> statement-breakpoint
create policy grants_to_remind_of on disclosures.grants for select using (network_id = saya.network_id() and saya.service() = 'disclosures');
--> statement-breakpoint
-- What is addressed to nobody in particular is for the overseers.
create policy notices_for_overseers on disclosures.notices for select
  using (network_id = saya.network_id() and member_id is null and organisation_id is null and saya.standing() in ('COORDINATOR', 'AUDITOR'));
--> statement-breakpoint
create policy notices_read_by_overseers on disclosures.notices for update
  using (network_id = saya.network_id() and member_id is null and organisation_id is null and saya.standing() in ('COORDINATOR', 'AUDITOR'));
