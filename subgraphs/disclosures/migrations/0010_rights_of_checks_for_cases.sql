-- The cases service has a paper compared for one of a team, who must be on it here too.
create policy places_to_compare_for_cases on disclosures.places for select
  using (network_id = (select saya.network_id()) and (select saya.purpose()) = 'check' and (select saya.service()) = 'cases'
    and (kind = 'SHELTER' or case_id in (
      select member.case_id from disclosures.case_members member
      where member.network_id = (select saya.network_id()) and member.member_id = (select saya.member_id()))));
