-- Webhooks belong to an organisation, e-mail addresses to a member; what delivers works for nobody, under a purpose of its own.
grant select, insert, update, delete on referrals.webhooks, referrals.deliveries, referrals.delivery_attempts,
  referrals.email_subscriptions, referrals.notification_budgets to saya_referrals;
--> statement-breakpoint
create function referrals.manages_webhooks() returns boolean language sql stable as $$
  select saya.standing() in ('PARTNER', 'POLICE', 'SHELTER_DIRECTOR', 'COORDINATOR')
$$;
--> statement-breakpoint
grant execute on function referrals.manages_webhooks() to saya_referrals;
--> statement-breakpoint
alter table referrals.webhooks enable row level security;
--> statement-breakpoint
alter table referrals.webhooks force row level security;
--> statement-breakpoint
create policy webhooks_of_the_organisation on referrals.webhooks for all
  using (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id()) and (select referrals.manages_webhooks()));
--> statement-breakpoint
create policy webhooks_to_deliver on referrals.webhooks for all using ((select saya.works_on('notifications')));
--> statement-breakpoint
alter table referrals.deliveries enable row level security;
--> statement-breakpoint
alter table referrals.deliveries force row level security;
--> statement-breakpoint
create policy deliveries_of_the_organisation on referrals.deliveries for all
  using (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id()) and (select referrals.manages_webhooks()));
--> statement-breakpoint
create policy deliveries_to_deliver on referrals.deliveries for all using ((select saya.works_on('notifications')));
--> statement-breakpoint
alter table referrals.delivery_attempts enable row level security;
--> statement-breakpoint
alter table referrals.delivery_attempts force row level security;
--> statement-breakpoint
create policy attempts_of_the_organisation on referrals.delivery_attempts for all
  using (network_id = (select saya.network_id()) and organisation_id = (select saya.organisation_id()) and (select referrals.manages_webhooks()));
--> statement-breakpoint
create policy attempts_to_deliver on referrals.delivery_attempts for all using ((select saya.works_on('notifications')));
--> statement-breakpoint
alter table referrals.email_subscriptions enable row level security;
--> statement-breakpoint
alter table referrals.email_subscriptions force row level security;
--> statement-breakpoint
create policy subscriptions_of_the_member on referrals.email_subscriptions for all
  using (network_id = (select saya.network_id()) and member_id = (select saya.member_id()) and organisation_id = (select saya.organisation_id())
    and (select saya.standing()) in ('PARTNER', 'POLICE', 'SHELTER_STAFF', 'SHELTER_DIRECTOR', 'LAWYER', 'COUNSELLOR', 'COORDINATOR'));
--> statement-breakpoint
create policy subscriptions_to_deliver on referrals.email_subscriptions for all using ((select saya.works_on('notifications')));
--> statement-breakpoint
alter table referrals.notification_budgets enable row level security;
--> statement-breakpoint
alter table referrals.notification_budgets force row level security;
--> statement-breakpoint
create policy budgets_of_ones_own on referrals.notification_budgets for all
  using (network_id = (select saya.network_id()) and owner_id in (saya.member_id(), saya.organisation_id()));
--> statement-breakpoint
create policy budgets_to_tidy on referrals.notification_budgets for all using ((select saya.works_on('notifications')));
--> statement-breakpoint
create policy coordinators_to_tell on referrals.organisations for select
  using (kind = 'NETWORK' and (select saya.works_on('notifications')));
