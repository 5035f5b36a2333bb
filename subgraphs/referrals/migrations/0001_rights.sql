-- What the login role may touch, and which rows: keyed by network and viewer, forced on the owner too.
grant usage on schema referrals to saya_referrals;
--> statement-breakpoint
grant select on all tables in schema referrals to saya_referrals;
--> statement-breakpoint
grant insert on referrals.referrals, referrals.referral_events, referrals.referral_readers to saya_referrals;
--> statement-breakpoint
grant update (status) on referrals.referrals to saya_referrals;
--> statement-breakpoint
alter table referrals.organisations enable row level security;
--> statement-breakpoint
alter table referrals.organisations force row level security;
--> statement-breakpoint
create policy organisations_for_members on referrals.organisations for select
  using (network_id = saya.network_id() and (
    id = saya.organisation_id()
    or (saya.is_member() and kind <> 'SHELTER')
    or saya.standing() in ('COORDINATOR', 'AUDITOR')));
--> statement-breakpoint
alter table referrals.referral_readers enable row level security;
--> statement-breakpoint
alter table referrals.referral_readers force row level security;
--> statement-breakpoint
create policy readers_themselves on referrals.referral_readers for select
  using (network_id = saya.network_id() and (member_id = saya.member_id() or saya.service() = 'cases'));
--> statement-breakpoint
create policy readers_by_the_cases_service on referrals.referral_readers for insert
  with check (network_id = saya.network_id() and saya.service() = 'cases');
--> statement-breakpoint
alter table referrals.referrals enable row level security;
--> statement-breakpoint
alter table referrals.referrals force row level security;
--> statement-breakpoint
create policy referrals_of_both_sides on referrals.referrals for select
  using (network_id = saya.network_id() and (
    (saya.is_partner() and from_organisation_id = saya.organisation_id())
    or (saya.is_shelter_staff() and shelter_organisation_id = saya.organisation_id())
    or saya.standing() = 'COORDINATOR'
    or saya.service() = 'cases'
    or exists (
      select from referrals.referral_readers reader
      where reader.network_id = referrals.network_id and reader.referral_id = referrals.id and reader.member_id = saya.member_id())));
--> statement-breakpoint
create policy referrals_by_their_sender on referrals.referrals for insert
  with check (network_id = saya.network_id() and saya.is_partner() and from_organisation_id = saya.organisation_id() and from_member_id = saya.member_id());
--> statement-breakpoint
create policy referrals_moved_by_both_sides on referrals.referrals for update
  using (network_id = saya.network_id() and (
    (saya.is_partner() and from_organisation_id = saya.organisation_id())
    or (saya.is_shelter_staff() and shelter_organisation_id = saya.organisation_id())));
--> statement-breakpoint
alter table referrals.referral_events enable row level security;
--> statement-breakpoint
alter table referrals.referral_events force row level security;
--> statement-breakpoint
create policy events_with_their_referral on referrals.referral_events for select
  using (network_id = saya.network_id() and exists (
    select from referrals.referrals referral where referral.network_id = referral_events.network_id and referral.id = referral_events.referral_id));
--> statement-breakpoint
create policy events_by_who_does_them on referrals.referral_events for insert
  with check (network_id = saya.network_id() and member_id = saya.member_id() and organisation_id = saya.organisation_id() and exists (
    select from referrals.referrals referral where referral.network_id = referral_events.network_id and referral.id = referral_events.referral_id));
