-- Who is asking, as the connection was told by viewerSession for one transaction. Unset reads as null, and null matches no row.
create schema if not exists saya;
create or replace function saya.network_id() returns uuid language sql stable as $$ select nullif(current_setting('saya.network_id', true), '')::uuid $$;
create or replace function saya.member_id() returns uuid language sql stable as $$ select nullif(current_setting('saya.member_id', true), '')::uuid $$;
create or replace function saya.organisation_id() returns uuid language sql stable as $$ select nullif(current_setting('saya.organisation_id', true), '')::uuid $$;
create or replace function saya.standing() returns text language sql stable as $$ select coalesce(current_setting('saya.standing', true), '') $$;
create or replace function saya.service() returns text language sql stable as $$ select coalesce(current_setting('saya.service', true), '') $$;
create or replace function saya.purpose() returns text language sql stable as $$ select coalesce(current_setting('saya.purpose', true), '') $$;
create or replace function saya.is_shelter_staff() returns boolean language sql stable as $$ select saya.standing() in ('SHELTER_STAFF', 'SHELTER_DIRECTOR') $$;
create or replace function saya.is_partner() returns boolean language sql stable as $$ select saya.standing() in ('PARTNER', 'POLICE') $$;
-- Everybody of the network but opposing counsel, court clerks and those whose claims fit nothing.
create or replace function saya.is_member() returns boolean language sql stable as $$
  select saya.standing() in ('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR', 'AUDITOR')
$$;
grant usage on schema saya to public;
revoke create on schema public from public;
-- A service's own work between requests (the ledger's keeper, the outbox): nobody's, of no network, for one purpose.
create or replace function saya.works_on(purpose text) returns boolean language sql stable as $$
  select saya.network_id() is null and saya.member_id() is null and saya.purpose() = $1
$$;
