grant update (compromised_since) on shelters.shelters to saya_shelters;
--> statement-breakpoint
drop policy shelters_for_members on shelters.shelters;
--> statement-breakpoint
create policy shelters_for_members on shelters.shelters for select
  using (network_id = saya.network_id() and (saya.is_member() or saya.service() in ('referrals', 'disclosures')));
--> statement-breakpoint
create policy compromised_by_disclosures on shelters.shelters for update
  using (network_id = saya.network_id() and saya.service() = 'disclosures');
