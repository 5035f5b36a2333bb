-- A family that is sent on stays part of its case.
create policy followed_by_the_referrals_service on cases.case_referrals for all
  using (network_id = saya.network_id() and saya.service() = 'referrals');
