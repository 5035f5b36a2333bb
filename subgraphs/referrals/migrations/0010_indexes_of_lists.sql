DROP INDEX "referrals"."referrals_sent";--> statement-breakpoint
DROP INDEX "referrals"."referrals_received";--> statement-breakpoint
CREATE INDEX "referrals_newest" ON "referrals"."referrals" USING btree ("network_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "referrals_sent_status" ON "referrals"."referrals" USING btree ("network_id","from_organisation_id","status","sent_at","id");--> statement-breakpoint
CREATE INDEX "referrals_received_status" ON "referrals"."referrals" USING btree ("network_id","to_organisation_id","status","sent_at","id");--> statement-breakpoint
CREATE INDEX "referrals_status" ON "referrals"."referrals" USING btree ("network_id","status","sent_at","id");--> statement-breakpoint
CREATE INDEX "referrals_due" ON "referrals"."referrals" USING btree ("network_id","answer_due_at") WHERE status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION');--> statement-breakpoint
CREATE INDEX "referrals_waiting" ON "referrals"."referrals" USING btree ("network_id","shelter_id","sent_at","id") WHERE status = 'WAITLISTED';--> statement-breakpoint
CREATE INDEX "referrals_sent" ON "referrals"."referrals" USING btree ("network_id","from_organisation_id","sent_at","id");--> statement-breakpoint
CREATE INDEX "referrals_received" ON "referrals"."referrals" USING btree ("network_id","to_organisation_id","sent_at","id");