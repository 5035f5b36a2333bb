-- Whoever is asked need not be a shelter; a case's team reads what lies under a code, wherever the family is sent on to.
drop policy referrals_of_both_sides on referrals.referrals;
--> statement-breakpoint
drop policy referrals_moved_by_both_sides on referrals.referrals;
--> statement-breakpoint
drop policy referrals_by_their_sender on referrals.referrals;
--> statement-breakpoint
alter table referrals.referrals rename column shelter_organisation_id to to_organisation_id;
--> statement-breakpoint
alter table referrals.referral_readers drop constraint referral_readers_network_id_referral_id_member_id_case_id_pk;
--> statement-breakpoint
alter table referrals.referral_readers add column code text;
--> statement-breakpoint
update referrals.referral_readers reader set code = referral.code from referrals.referrals referral
  where referral.network_id = reader.network_id and referral.id = reader.referral_id;
--> statement-breakpoint
delete from referrals.referral_readers where code is null;
--> statement-breakpoint
alter table referrals.referral_readers alter column code set not null, drop column referral_id;
--> statement-breakpoint
alter table referrals.referral_readers add constraint referral_readers_network_id_code_member_id_case_id_pk primary key (network_id, code, member_id, case_id);
