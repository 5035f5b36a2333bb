-- The same rights as before. Who is asking is looked up once a statement, as (select ...), not once a row.
alter policy organisations_for_members on referrals.organisations
  using (network_id = (select saya.network_id()) and (
    id = (select saya.organisation_id())
    or ((select saya.is_member()) and kind <> 'SHELTER')
    or (select saya.standing() in ('COORDINATOR', 'AUDITOR'))));
--> statement-breakpoint
alter policy organisations_for_reports on referrals.organisations
  using (network_id = (select saya.network_id()) and (select saya.service() = 'disclosures'));
--> statement-breakpoint
alter policy readers_themselves on referrals.referral_readers
  using (network_id = (select saya.network_id()) and (member_id = (select saya.member_id()) or (select saya.service() = 'cases')));
--> statement-breakpoint
alter policy events_with_their_referral on referrals.referral_events
  using (network_id = (select saya.network_id()) and exists (
    select from referrals.referrals referral where referral.network_id = referral_events.network_id and referral.id = referral_events.referral_id));
--> statement-breakpoint
alter policy referrals_to_purge on referrals.referrals using ((select saya.works_on('retention')));
--> statement-breakpoint
alter policy events_to_purge on referrals.referral_events using ((select saya.works_on('retention')));
--> statement-breakpoint
alter policy readers_to_purge on referrals.referral_readers using ((select saya.works_on('retention')));
