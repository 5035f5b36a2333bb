-- What was delivered long ago is forgotten.
grant delete on disclosures.outbox to saya_disclosures;
