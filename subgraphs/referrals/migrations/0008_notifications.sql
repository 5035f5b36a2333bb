CREATE TABLE "referrals"."deliveries" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"webhook_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"updates" integer NOT NULL,
	"created_at" timestamp with time zone DEFAULT date_trunc('milliseconds', now()) NOT NULL,
	"state" text NOT NULL,
	"begun" integer DEFAULT 0 NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "deliveries_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "referrals"."delivery_attempts" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"organisation_id" uuid NOT NULL,
	"delivery_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"result" text NOT NULL,
	CONSTRAINT "delivery_attempts_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "referrals"."email_subscriptions" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"address_hash" "bytea" NOT NULL,
	"topics" text[] NOT NULL,
	"interval" text NOT NULL,
	"language" text NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"code_until" timestamp with time zone NOT NULL,
	"code_tries" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp with time zone DEFAULT date_trunc('milliseconds', now()) NOT NULL,
	"confirmed_at" timestamp with time zone,
	"gathered" integer DEFAULT 0 NOT NULL,
	"sending" integer DEFAULT 0 NOT NULL,
	"begun" integer DEFAULT 0 NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp with time zone,
	CONSTRAINT "email_subscriptions_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "referrals"."notification_budgets" (
	"network_id" uuid NOT NULL,
	"owner_id" uuid NOT NULL,
	"budget" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"used" integer NOT NULL,
	CONSTRAINT "notification_budgets_network_id_owner_id_budget_pk" PRIMARY KEY("network_id","owner_id","budget")
);
--> statement-breakpoint
CREATE TABLE "referrals"."webhooks" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"topics" text[] NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	"sealed" "bytea" NOT NULL,
	"old_secret_until" timestamp with time zone,
	"created_at" timestamp with time zone DEFAULT date_trunc('milliseconds', now()) NOT NULL,
	"failures_in_row" integer DEFAULT 0 NOT NULL,
	"failing_since" timestamp with time zone,
	"paused_at" timestamp with time zone,
	"pause_reason" text,
	CONSTRAINT "webhooks_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "deliveries_gathering" ON "referrals"."deliveries" USING btree ("network_id","webhook_id","topic") WHERE "referrals"."deliveries"."state" = 'GATHERING';--> statement-breakpoint
CREATE INDEX "deliveries_webhook" ON "referrals"."deliveries" USING btree ("network_id","webhook_id","created_at");--> statement-breakpoint
CREATE INDEX "deliveries_age" ON "referrals"."deliveries" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "delivery_attempts_delivery" ON "referrals"."delivery_attempts" USING btree ("network_id","delivery_id","at");--> statement-breakpoint
CREATE INDEX "delivery_attempts_age" ON "referrals"."delivery_attempts" USING btree ("at");--> statement-breakpoint
CREATE UNIQUE INDEX "email_subscriptions_address" ON "referrals"."email_subscriptions" USING btree ("network_id","member_id","organisation_id","address_hash");--> statement-breakpoint
CREATE INDEX "email_subscriptions_organisation" ON "referrals"."email_subscriptions" USING btree ("network_id","organisation_id");--> statement-breakpoint
CREATE INDEX "webhooks_organisation" ON "referrals"."webhooks" USING btree ("network_id","organisation_id");