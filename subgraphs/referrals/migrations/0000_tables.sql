CREATE SCHEMA "referrals";
--> statement-breakpoint
CREATE TABLE "referrals"."organisations" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "organisations_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "referrals"."referral_events" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"status" text NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"reason_code" text,
	"reason_text" text,
	CONSTRAINT "referral_events_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "referrals"."referral_readers" (
	"network_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	CONSTRAINT "referral_readers_network_id_referral_id_member_id_case_id_pk" PRIMARY KEY("network_id","referral_id","member_id","case_id")
);
--> statement-breakpoint
CREATE TABLE "referrals"."referrals" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"status" text NOT NULL,
	"from_organisation_id" uuid NOT NULL,
	"from_member_id" uuid NOT NULL,
	"shelter_id" uuid NOT NULL,
	"shelter_organisation_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"idempotency_key" text NOT NULL,
	"request_hash" text NOT NULL,
	"adults" integer NOT NULL,
	"children" jsonb NOT NULL,
	"pets" integer NOT NULL,
	"languages" text[] NOT NULL,
	"step_free" boolean NOT NULL,
	"sent_at" timestamp with time zone DEFAULT now() NOT NULL,
	"answer_due_at" timestamp with time zone NOT NULL,
	CONSTRAINT "referrals_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "referral_events_referral" ON "referrals"."referral_events" USING btree ("network_id","referral_id","at");--> statement-breakpoint
CREATE INDEX "referral_readers_member" ON "referrals"."referral_readers" USING btree ("network_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_code" ON "referrals"."referrals" USING btree ("network_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "referrals_key" ON "referrals"."referrals" USING btree ("network_id","from_organisation_id","idempotency_key");--> statement-breakpoint
CREATE INDEX "referrals_sent" ON "referrals"."referrals" USING btree ("network_id","from_organisation_id","sent_at");--> statement-breakpoint
CREATE INDEX "referrals_received" ON "referrals"."referrals" USING btree ("network_id","shelter_organisation_id","sent_at");