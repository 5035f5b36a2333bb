grant select on referrals.settings, referrals.escalations, referrals.past_referrals to saya_referrals;
--> statement-breakpoint
grant insert, update on referrals.settings, referrals.past_referrals to saya_referrals;
--> statement-breakpoint
grant insert, delete on referrals.escalations to saya_referrals;
--> statement-breakpoint
grant update (hold_expires_at, extended_at, ended_at) on referrals.referrals to saya_referrals;
--> statement-breakpoint
grant delete on referrals.referrals, referrals.referral_events, referrals.referral_readers, referrals.outbox to saya_referrals;
--> statement-breakpoint
create policy referrals_of_both_sides on referrals.referrals for select
  using (network_id = (select saya.network_id()) and (
    ((select saya.is_partner() or saya.is_shelter_staff()) and from_organisation_id = (select saya.organisation_id()))
    or ((select saya.is_shelter_staff()) and to_organisation_id = (select saya.organisation_id()))
    or ((select saya.is_partner() or saya.standing() in ('LAWYER', 'COUNSELLOR')) and kind <> 'HOUSING'
      and (from_organisation_id = (select saya.organisation_id()) or to_organisation_id = (select saya.organisation_id())))
    or (select saya.standing() = 'COORDINATOR' or saya.service() in ('cases', 'referrals'))
    or code in (
      select reader.code from referrals.referral_readers reader
      where reader.network_id = (select saya.network_id()) and reader.member_id = (select saya.member_id()))));
--> statement-breakpoint
create policy referrals_by_their_sender on referrals.referrals for insert
  with check (network_id = saya.network_id() and from_organisation_id = saya.organisation_id() and from_member_id = saya.member_id() and (
    saya.is_partner() or saya.is_shelter_staff() or (saya.standing() in ('LAWYER', 'COUNSELLOR') and kind <> 'HOUSING')));
--> statement-breakpoint
create policy referrals_moved_by_both_sides on referrals.referrals for update
  using (network_id = (select saya.network_id()) and (
    ((select saya.is_partner() or saya.is_shelter_staff()) and from_organisation_id = (select saya.organisation_id()))
    or ((select saya.is_shelter_staff()) and to_organisation_id = (select saya.organisation_id()))
    or ((select saya.is_partner() or saya.standing() in ('LAWYER', 'COUNSELLOR')) and kind <> 'HOUSING'
      and (from_organisation_id = (select saya.organisation_id()) or to_organisation_id = (select saya.organisation_id())))));
--> statement-breakpoint
-- Looked at under a lock, by the service's own jobs and by the cases service; neither changes anything.
create policy referrals_held_by_services on referrals.referrals for update
  using (network_id = (select saya.network_id()) and (select saya.service() in ('cases', 'referrals'))) with check (false);
--> statement-breakpoint
create policy readers_for_the_service on referrals.referral_readers for select
  using (network_id = (select saya.network_id()) and (select saya.service() = 'referrals'));
--> statement-breakpoint
alter table referrals.settings enable row level security;
--> statement-breakpoint
alter table referrals.settings force row level security;
--> statement-breakpoint
create policy settings_for_members on referrals.settings for select using (network_id = saya.network_id() and saya.is_member());
--> statement-breakpoint
create policy settings_by_coordinators on referrals.settings for all using (network_id = saya.network_id() and saya.standing() = 'COORDINATOR');
--> statement-breakpoint
alter table referrals.escalations enable row level security;
--> statement-breakpoint
alter table referrals.escalations force row level security;
--> statement-breakpoint
create policy escalations_by_the_service on referrals.escalations for all
  using (network_id = saya.network_id() and saya.service() = 'referrals');
--> statement-breakpoint
alter table referrals.past_referrals enable row level security;
--> statement-breakpoint
alter table referrals.past_referrals force row level security;
--> statement-breakpoint
-- Retention: a service's own work between requests, of every network.
create policy past_referrals_kept on referrals.past_referrals for all using (saya.works_on('retention'));
--> statement-breakpoint
create policy referrals_to_purge on referrals.referrals for all using (saya.works_on('retention'));
--> statement-breakpoint
create policy events_to_purge on referrals.referral_events for all using (saya.works_on('retention'));
--> statement-breakpoint
create policy escalations_to_purge on referrals.escalations for all using (saya.works_on('retention'));
--> statement-breakpoint
create policy readers_to_purge on referrals.referral_readers for all using (saya.works_on('retention'));
--> statement-breakpoint
create policy settings_for_retention on referrals.settings for select using (saya.works_on('retention'));
--> statement-breakpoint
update referrals.referrals set hold_expires_at = answer_due_at,
  ended_at = case when status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION') then answer_due_at
    when status in ('DECLINED', 'WITHDRAWN', 'DID_NOT_ARRIVE', 'CLOSED') then sent_at end;
