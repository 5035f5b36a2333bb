-- Who is asking is found out once a statement, not once a row: a ledger has millions. Where nobody asks (the keeper's own work)
-- the second condition ends it: unlike false, null does not, and each row would be asked about teams.
alter policy entries_for_the_keeper on disclosures.ledger_entries using ((select saya.works_on('ledger')));
--> statement-breakpoint
alter policy entries_one_may_see on disclosures.ledger_entries
  using (network_id = (select saya.network_id()) and (select saya.network_id()) is not null and (
    member_id = (select saya.member_id())
    or (select saya.standing()) = 'AUDITOR'
    or ((select saya.standing()) = 'SHELTER_DIRECTOR' and place_organisation_id = (select saya.organisation_id()))
    or disclosures.on_team(case_id)
    or disclosures.team_stayed_at(place_id, at)));
--> statement-breakpoint
alter policy kept on disclosures.ledger_pending using ((select saya.works_on('ledger')));
--> statement-breakpoint
alter policy kept on disclosures.ledger_leaves using ((select saya.works_on('ledger')));
--> statement-breakpoint
alter policy kept on disclosures.ledger_nodes using ((select saya.works_on('ledger')));
--> statement-breakpoint
alter policy kept on disclosures.ledger_checkpoints using ((select saya.works_on('ledger')));
--> statement-breakpoint
alter policy hashes on disclosures.ledger_leaves using (network_id = (select saya.network_id()));
--> statement-breakpoint
alter policy hashes on disclosures.ledger_nodes using (network_id = (select saya.network_id()));
--> statement-breakpoint
alter policy heads on disclosures.ledger_checkpoints using (network_id = (select saya.network_id()));
