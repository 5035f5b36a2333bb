-- What was delivered long ago is forgotten.
grant delete on shelters.outbox to saya_shelters;
