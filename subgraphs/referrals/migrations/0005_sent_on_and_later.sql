CREATE TABLE "referrals"."escalations" (
	"network_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"step" text NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "escalations_network_id_referral_id_step_pk" PRIMARY KEY("network_id","referral_id","step")
);
--> statement-breakpoint
CREATE TABLE "referrals"."past_referrals" (
	"network_id" uuid NOT NULL,
	"month" date NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"referrals" integer NOT NULL,
	CONSTRAINT "past_referrals_network_id_month_kind_status_pk" PRIMARY KEY("network_id","month","kind","status")
);
--> statement-breakpoint
CREATE TABLE "referrals"."settings" (
	"network_id" uuid NOT NULL,
	"hold_minutes" integer NOT NULL,
	"hold_minutes_of" jsonb NOT NULL,
	"keep_days" integer NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by" uuid NOT NULL,
	CONSTRAINT "settings_network_id_pk" PRIMARY KEY("network_id")
);
--> statement-breakpoint
DROP INDEX "referrals"."referrals_code";--> statement-breakpoint
ALTER TABLE "referrals"."referrals" ALTER COLUMN "shelter_id" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals"."referrals" ADD COLUMN "leg" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals"."referrals" ADD COLUMN "kind" text DEFAULT 'HOUSING' NOT NULL;--> statement-breakpoint
ALTER TABLE "referrals"."referrals" ADD COLUMN "hold_expires_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referrals"."referrals" ADD COLUMN "extended_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "referrals"."referrals" ADD COLUMN "ended_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "referrals_pending" ON "referrals"."referrals" USING btree ("network_id","from_member_id","shelter_id") WHERE status in ('SENT', 'RECEIVED', 'NEEDS_INFORMATION');--> statement-breakpoint
CREATE INDEX "referrals_ended" ON "referrals"."referrals" USING btree ("ended_at") WHERE ended_at is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_code" ON "referrals"."referrals" USING btree ("network_id","code","leg");