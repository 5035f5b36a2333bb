-- Survivors' places are written down by their teams; who is on one, the cases service tells.
grant insert on disclosures.places to saya_disclosures;
--> statement-breakpoint
grant select, insert, update (version) on disclosures.case_teams to saya_disclosures;
--> statement-breakpoint
grant update (role) on disclosures.case_members to saya_disclosures;
--> statement-breakpoint
alter table disclosures.case_teams enable row level security;
--> statement-breakpoint
alter table disclosures.case_teams force row level security;
--> statement-breakpoint
create policy told_by_cases on disclosures.case_teams for all using (network_id = saya.network_id() and saya.service() = 'cases');
--> statement-breakpoint
create policy places_recorded_by_the_team on disclosures.places for insert
  with check (network_id = saya.network_id() and kind in ('RESIDENCE', 'WORKPLACE', 'SCHOOL', 'SERVICE_ADDRESS') and disclosures.on_team(case_id)
    and organisation_id is null and shelter_id is null and home_id is null);
--> statement-breakpoint
create policy places_to_sweep on disclosures.places for select using (network_id = saya.network_id() and saya.service() = 'disclosures');
--> statement-breakpoint
create policy grants_of_those_who_left on disclosures.grants for all using (network_id = saya.network_id() and saya.service() = 'cases');
--> statement-breakpoint
create policy consents_of_those_who_left on disclosures.consents for select using (network_id = saya.network_id() and saya.service() = 'cases');
--> statement-breakpoint
-- The cases service has a paper compared for one of a team, who must be on it here too.
create policy places_to_compare_for_cases on disclosures.places for select
  using (network_id = (select saya.network_id()) and (select saya.purpose()) = 'check' and (select saya.service()) = 'cases'
    and (kind = 'SHELTER' or case_id in (
      select member.case_id from disclosures.case_members member
      where member.network_id = (select saya.network_id()) and member.member_id = (select saya.member_id()))));
