-- Who may touch what of the tables of 0002. Keyed by network and viewer, forced on the owner too.
grant select on all tables in schema disclosures to saya_disclosures;
--> statement-breakpoint
grant usage on all sequences in schema disclosures to saya_disclosures;
--> statement-breakpoint
alter table disclosures.case_members enable row level security;
--> statement-breakpoint
alter table disclosures.case_members force row level security;
--> statement-breakpoint
alter table disclosures.stays enable row level security;
--> statement-breakpoint
alter table disclosures.stays force row level security;
--> statement-breakpoint
alter table disclosures.case_referrals enable row level security;
--> statement-breakpoint
alter table disclosures.case_referrals force row level security;
--> statement-breakpoint
grant insert, update on disclosures.case_referrals to saya_disclosures;
--> statement-breakpoint
create policy told_by_services on disclosures.case_referrals for all using (network_id = saya.network_id() and saya.service() in ('referrals', 'cases'));
--> statement-breakpoint
alter table disclosures.outbox enable row level security;
--> statement-breakpoint
alter table disclosures.outbox force row level security;
--> statement-breakpoint
grant insert, update on disclosures.outbox to saya_disclosures;
--> statement-breakpoint
create policy events_of_the_network on disclosures.outbox for insert with check (network_id = saya.network_id());
--> statement-breakpoint
create policy events_to_deliver on disclosures.outbox for all using (saya.works_on('outbox'));
--> statement-breakpoint
alter table disclosures.meeting_points enable row level security;
--> statement-breakpoint
alter table disclosures.meeting_points force row level security;
--> statement-breakpoint
alter table disclosures.consents enable row level security;
--> statement-breakpoint
alter table disclosures.consents force row level security;
--> statement-breakpoint
alter table disclosures.grants enable row level security;
--> statement-breakpoint
alter table disclosures.grants force row level security;
--> statement-breakpoint
alter table disclosures.break_glass enable row level security;
--> statement-breakpoint
alter table disclosures.break_glass force row level security;
--> statement-breakpoint
alter table disclosures.tellings enable row level security;
--> statement-breakpoint
alter table disclosures.tellings force row level security;
--> statement-breakpoint
alter table disclosures.compromises enable row level security;
--> statement-breakpoint
alter table disclosures.compromises force row level security;
--> statement-breakpoint
alter table disclosures.notices enable row level security;
--> statement-breakpoint
alter table disclosures.notices force row level security;
--> statement-breakpoint
alter table disclosures.ledger_pending enable row level security;
--> statement-breakpoint
alter table disclosures.ledger_pending force row level security;
--> statement-breakpoint
alter table disclosures.ledger_leaves enable row level security;
--> statement-breakpoint
alter table disclosures.ledger_leaves force row level security;
--> statement-breakpoint
alter table disclosures.ledger_nodes enable row level security;
--> statement-breakpoint
alter table disclosures.ledger_nodes force row level security;
--> statement-breakpoint
alter table disclosures.ledger_checkpoints enable row level security;
--> statement-breakpoint
alter table disclosures.ledger_checkpoints force row level security;
--> statement-breakpoint
-- Each reads past the policies of its tables, which would otherwise ask each other in a ring; each answers about the viewer only.
create function disclosures.on_team(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from disclosures.case_members team
    where team.network_id = saya.network_id() and team.case_id = asked and team.member_id = saya.member_id()
      and saya.standing() in ('LAWYER', 'COUNSELLOR'))
$$;
--> statement-breakpoint
create function disclosures.works_at(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select saya.is_shelter_staff() and exists (
    select from disclosures.places place
    where place.network_id = saya.network_id() and place.id = asked and place.organisation_id = saya.organisation_id())
$$;
--> statement-breakpoint
create function disclosures.has_grant(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select saya.is_member() and exists (
    select from disclosures.grants given
    where given.network_id = saya.network_id() and given.place_id = asked and given.member_id = saya.member_id()
      and given.granted_at is not null and given.revoked_at is null and given.expires_at > now())
$$;
--> statement-breakpoint
create function disclosures.stay_concerns(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from disclosures.stays stay
    where stay.network_id = saya.network_id() and stay.referral_id = asked and (
      (saya.is_partner() and stay.organisation_id = saya.organisation_id())
      or disclosures.on_team(stay.case_id) or disclosures.works_at(stay.place_id)))
$$;
--> statement-breakpoint
create function disclosures.met_at(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select saya.is_partner() and exists (
    select from disclosures.meeting_points point
    join disclosures.stays stay on stay.network_id = point.network_id and stay.referral_id = point.referral_id
    where point.network_id = saya.network_id() and point.spot_id = asked and point.withdrawn_at is null and point.closes_at > now() - interval '24 hours'
      and stay.organisation_id = saya.organisation_id())
$$;
--> statement-breakpoint
create function disclosures.team_stayed_at(asked uuid, moment timestamptz) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from disclosures.stays stay
    where stay.network_id = saya.network_id() and stay.place_id = asked and stay.since <= moment and disclosures.on_team(stay.case_id))
$$;
--> statement-breakpoint
create function disclosures.houses(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select saya.standing() = 'SHELTER_DIRECTOR' and exists (
    select from disclosures.stays stay
    where stay.network_id = saya.network_id() and stay.case_id = asked and disclosures.works_at(stay.place_id))
$$;
--> statement-breakpoint
create function disclosures.consent_of_team(asked uuid) returns boolean language sql stable security definer set search_path = pg_catalog as $$
  select exists (
    select from disclosures.consents consent
    where consent.network_id = saya.network_id() and consent.id = asked and disclosures.on_team(consent.case_id))
$$;
--> statement-breakpoint
create policy read_by_functions on disclosures.case_members for select to current_user using (true);
--> statement-breakpoint
create policy read_by_functions on disclosures.places for select to current_user using (true);
--> statement-breakpoint
create policy read_by_functions on disclosures.grants for select to current_user using (true);
--> statement-breakpoint
create policy read_by_functions on disclosures.stays for select to current_user using (true);
--> statement-breakpoint
create policy read_by_functions on disclosures.meeting_points for select to current_user using (true);
--> statement-breakpoint
create policy read_by_functions on disclosures.consents for select to current_user using (true);
--> statement-breakpoint
-- A director of the organisation whose staff work at a place.
create function disclosures.directs(organisation uuid) returns boolean language sql stable as $$
  select saya.standing() = 'SHELTER_DIRECTOR' and organisation = saya.organisation_id()
$$;
--> statement-breakpoint
grant insert, delete on disclosures.case_members to saya_disclosures;
--> statement-breakpoint
create policy own_membership on disclosures.case_members for select using (network_id = saya.network_id() and (member_id = saya.member_id() or disclosures.on_team(case_id)));
--> statement-breakpoint
create policy told_by_cases on disclosures.case_members for all using (network_id = saya.network_id() and saya.service() = 'cases');
--> statement-breakpoint
-- Who must be told when something happens at a place.
create policy teams_to_tell on disclosures.case_members for select using (network_id = saya.network_id() and saya.purpose() = 'tell');
--> statement-breakpoint
grant insert, update on disclosures.stays to saya_disclosures;
--> statement-breakpoint
create policy stays_one_may_see on disclosures.stays for select
  using (network_id = saya.network_id() and (
    (saya.is_partner() and organisation_id = saya.organisation_id())
    or disclosures.on_team(case_id)
    or disclosures.works_at(place_id)
    or saya.purpose() = 'tell'));
--> statement-breakpoint
-- Held while a happening at the place is told; nothing of it is changed by that.
create policy stays_held_by_happenings on disclosures.stays for update using (network_id = saya.network_id() and saya.purpose() = 'tell') with check (false);
--> statement-breakpoint
create policy stays_told_by_services on disclosures.stays for all using (network_id = saya.network_id() and saya.service() in ('referrals', 'cases'));
--> statement-breakpoint
grant insert, update (withdrawn_at) on disclosures.meeting_points to saya_disclosures;
--> statement-breakpoint
create policy meeting_points_of_a_stay on disclosures.meeting_points for select
  using (network_id = saya.network_id() and disclosures.stay_concerns(referral_id));
--> statement-breakpoint
create policy meeting_points_given on disclosures.meeting_points for all
  using (network_id = saya.network_id() and (saya.service() = 'referrals' or saya.purpose() = 'tell'));
--> statement-breakpoint
grant insert, update (withdrawn_at, withdrawn_by) on disclosures.consents to saya_disclosures;
--> statement-breakpoint
create policy consents_of_the_team on disclosures.consents for all
  using (network_id = saya.network_id() and disclosures.on_team(case_id))
  with check (network_id = saya.network_id() and disclosures.on_team(case_id));
--> statement-breakpoint
-- A director sees what was agreed to by those who stay there: grants rest on it.
create policy consents_of_those_who_stay on disclosures.consents for select
  using (network_id = saya.network_id() and disclosures.houses(case_id));
--> statement-breakpoint
-- Held while a grant is made to rest on it; nothing of it is theirs to change.
create policy consents_held_by_directors on disclosures.consents for update
  using (network_id = saya.network_id() and disclosures.houses(case_id)) with check (false);
--> statement-breakpoint
grant insert, update (basis, consent_id, expires_at, precision, granted_at, granted_by, approved_at, approved_by, revoked_at, revoked_by, revocation) on disclosures.grants to saya_disclosures;
--> statement-breakpoint
create policy grants_asked_for on disclosures.grants for insert with check (network_id = saya.network_id() and member_id = saya.member_id() and organisation_id = saya.organisation_id());
--> statement-breakpoint
create policy grants_one_may_see on disclosures.grants for select
  using (network_id = saya.network_id() and (
    member_id = saya.member_id()
    or disclosures.directs(place_organisation_id)
    or disclosures.on_team(case_id)
    or saya.standing() = 'AUDITOR'
    or (saya.standing() = 'COORDINATOR' and basis is not null and basis <> 'CONSENT')));
--> statement-breakpoint
create policy grants_one_may_move on disclosures.grants for update
  using (network_id = saya.network_id() and (
    member_id = saya.member_id()
    or disclosures.directs(place_organisation_id)
    or disclosures.on_team(case_id)
    or (saya.standing() = 'COORDINATOR' and basis is not null and basis <> 'CONSENT')));
--> statement-breakpoint
-- A withdrawn consent ends what rests on it, also a grant for a shelter's place.
create policy grants_on_a_consent on disclosures.grants for all
  using (network_id = saya.network_id() and disclosures.consent_of_team(consent_id));
--> statement-breakpoint
create policy grants_ended_with_the_place on disclosures.grants for all using (network_id = saya.network_id() and saya.purpose() = 'tell');
--> statement-breakpoint
grant insert, update (reviewed_at, reviewed_by, outcome, review_wrapped_key, sealed_review) on disclosures.break_glass to saya_disclosures;
--> statement-breakpoint
create policy opened_by_oneself on disclosures.break_glass for insert with check (network_id = saya.network_id() and opened_by = saya.member_id());
--> statement-breakpoint
create policy openings_one_may_see on disclosures.break_glass for select
  using (network_id = saya.network_id() and (
    opened_by = saya.member_id() or disclosures.directs(place_organisation_id) or disclosures.on_team(case_id)
    or saya.standing() in ('AUDITOR', 'COORDINATOR')));
--> statement-breakpoint
create policy openings_one_may_review on disclosures.break_glass for update
  using (network_id = saya.network_id() and opened_by <> saya.member_id() and (
    disclosures.directs(place_organisation_id) or disclosures.on_team(case_id) or saya.standing() in ('AUDITOR', 'COORDINATOR')));
--> statement-breakpoint
grant insert on disclosures.tellings to saya_disclosures;
--> statement-breakpoint
create policy told_by_oneself on disclosures.tellings for insert with check (network_id = saya.network_id() and recorded_by = saya.member_id());
--> statement-breakpoint
create policy tellings_one_may_see on disclosures.tellings for select
  using (network_id = saya.network_id() and (
    recorded_by = saya.member_id() or disclosures.directs(place_organisation_id) or disclosures.on_team(case_id) or saya.standing() = 'AUDITOR'
    or disclosures.team_stayed_at(place_id, told_at)));
--> statement-breakpoint
grant insert, update (cleared_at, cleared_by) on disclosures.compromises to saya_disclosures;
--> statement-breakpoint
-- Whether a place is frozen is asked at every reading; the words are sealed.
create policy frozen_or_not on disclosures.compromises for select using (network_id = saya.network_id());
--> statement-breakpoint
create policy declared_by_oneself on disclosures.compromises for insert with check (network_id = saya.network_id() and declared_by = saya.member_id());
--> statement-breakpoint
create policy cleared_by_another on disclosures.compromises for update
  using (network_id = saya.network_id() and declared_by <> saya.member_id() and (
    disclosures.directs(place_organisation_id) or disclosures.on_team(case_id) or saya.standing() = 'COORDINATOR'));
--> statement-breakpoint
grant insert, update (read_at, read_by) on disclosures.notices to saya_disclosures;
--> statement-breakpoint
create policy told_at_once on disclosures.notices for insert with check (network_id = saya.network_id());
--> statement-breakpoint
create policy notices_for_oneself on disclosures.notices for select
  using (network_id = saya.network_id() and (member_id = saya.member_id() or disclosures.directs(organisation_id)));
--> statement-breakpoint
create policy notices_read_by_oneself on disclosures.notices for update
  using (network_id = saya.network_id() and (member_id = saya.member_id() or disclosures.directs(organisation_id)));
--> statement-breakpoint
-- A survivor's places: whoever is on the team knows that they are there, not where.
create policy survivors_places_for_the_team on disclosures.places for select
  using (network_id = saya.network_id() and disclosures.on_team(case_id));
--> statement-breakpoint
create policy places_granted on disclosures.places for select
  using (network_id = saya.network_id() and disclosures.has_grant(id));
--> statement-breakpoint
create policy meeting_spots on disclosures.places for select
  using (network_id = saya.network_id() and kind = 'MEETING_POINT' and (
    (saya.is_shelter_staff() and organisation_id = saya.organisation_id())
    or saya.service() = 'referrals' or saya.purpose() = 'tell'
    or disclosures.met_at(id)));
--> statement-breakpoint
create policy places_for_services on disclosures.places for select using (network_id = saya.network_id() and saya.service() in ('referrals', 'cases'));
--> statement-breakpoint
drop policy entries_one_may_see on disclosures.ledger_entries;
--> statement-breakpoint
create policy entries_one_may_see on disclosures.ledger_entries for select
  using (network_id = saya.network_id() and (
    member_id = saya.member_id()
    or saya.standing() = 'AUDITOR'
    or disclosures.directs(place_organisation_id)
    or disclosures.on_team(case_id)
    or disclosures.team_stayed_at(place_id, at)));
--> statement-breakpoint
create policy entries_for_the_keeper on disclosures.ledger_entries for select using (saya.works_on('ledger'));
--> statement-breakpoint
create function disclosures.queue_for_the_tree() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into disclosures.ledger_pending (network_id, sequence) select network_id, sequence from written;
  return null;
end
$$;
--> statement-breakpoint
create trigger into_the_tree after insert on disclosures.ledger_entries
  referencing new table as written for each statement execute function disclosures.queue_for_the_tree();
--> statement-breakpoint
insert into disclosures.ledger_pending (network_id, sequence) select network_id, sequence from disclosures.ledger_entries;
--> statement-breakpoint
grant delete on disclosures.ledger_pending to saya_disclosures;
--> statement-breakpoint
grant insert on disclosures.ledger_leaves, disclosures.ledger_nodes, disclosures.ledger_checkpoints to saya_disclosures;
--> statement-breakpoint
grant update (witnessed_at, posted_at) on disclosures.ledger_checkpoints to saya_disclosures;
--> statement-breakpoint
create policy kept on disclosures.ledger_pending for all using (saya.works_on('ledger'));
--> statement-breakpoint
create policy kept on disclosures.ledger_leaves for all using (saya.works_on('ledger'));
--> statement-breakpoint
create policy kept on disclosures.ledger_nodes for all using (saya.works_on('ledger'));
--> statement-breakpoint
create policy kept on disclosures.ledger_checkpoints for all using (saya.works_on('ledger'));
--> statement-breakpoint
-- Hashes and signed heads say nothing about anybody; a proof needs them.
create policy hashes on disclosures.ledger_leaves for select using (network_id = saya.network_id());
--> statement-breakpoint
create policy hashes on disclosures.ledger_nodes for select using (network_id = saya.network_id());
--> statement-breakpoint
create policy heads on disclosures.ledger_checkpoints for select using (network_id = saya.network_id());
--> statement-breakpoint
-- Whose place was asked for; the asker may not see that it is there, and cannot say otherwise.
create function disclosures.name_the_keepers() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
  select place.organisation_id, place.case_id into new.place_organisation_id, new.case_id
  from disclosures.places place where place.network_id = new.network_id and place.id = new.place_id;
  return new;
end
$$;
--> statement-breakpoint
create trigger name_the_keepers before insert on disclosures.grants for each row execute function disclosures.name_the_keepers();
