-- The same rights as before. Who is asking is looked up once a statement, as (select ...), not once a row; what is shared through a
-- case is read once, not looked for at each referral.
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
alter policy referrals_of_both_sides on referrals.referrals
  using (network_id = (select saya.network_id()) and (
    ((select saya.is_partner()) and from_organisation_id = (select saya.organisation_id()))
    or ((select saya.is_shelter_staff()) and shelter_organisation_id = (select saya.organisation_id()))
    or (select saya.standing() = 'COORDINATOR' or saya.service() = 'cases')
    or id in (
      select reader.referral_id from referrals.referral_readers reader
      where reader.network_id = (select saya.network_id()) and reader.member_id = (select saya.member_id()))));
--> statement-breakpoint
alter policy referrals_moved_by_both_sides on referrals.referrals
  using (network_id = (select saya.network_id()) and (
    ((select saya.is_partner()) and from_organisation_id = (select saya.organisation_id()))
    or ((select saya.is_shelter_staff()) and shelter_organisation_id = (select saya.organisation_id()))));
--> statement-breakpoint
alter policy events_with_their_referral on referrals.referral_events
  using (network_id = (select saya.network_id()) and exists (
    select from referrals.referrals referral where referral.network_id = referral_events.network_id and referral.id = referral_events.referral_id));
