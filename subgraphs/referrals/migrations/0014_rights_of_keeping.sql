-- Cases says on papers what an office is called, and asks whether an organisation is a police unit.
alter policy organisations_for_reports on referrals.organisations
  using (network_id = (select saya.network_id()) and (select saya.service()) in ('disclosures', 'cases'));
