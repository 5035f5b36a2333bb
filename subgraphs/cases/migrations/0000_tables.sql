CREATE SCHEMA "cases";
--> statement-breakpoint
CREATE TABLE "cases"."assignments" (
	"network_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"member_id" uuid NOT NULL,
	"role" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	CONSTRAINT "assignments_network_id_case_id_member_id_pk" PRIMARY KEY("network_id","case_id","member_id")
);
--> statement-breakpoint
CREATE TABLE "cases"."case_places" (
	"network_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"kind" text NOT NULL,
	CONSTRAINT "case_places_network_id_case_id_place_id_pk" PRIMARY KEY("network_id","case_id","place_id")
);
--> statement-breakpoint
CREATE TABLE "cases"."case_referrals" (
	"network_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"attached_at" timestamp with time zone DEFAULT now() NOT NULL,
	"attached_by" uuid NOT NULL,
	CONSTRAINT "case_referrals_network_id_case_id_referral_id_pk" PRIMARY KEY("network_id","case_id","referral_id")
);
--> statement-breakpoint
CREATE TABLE "cases"."cases" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"status" text NOT NULL,
	"opened_at" timestamp with time zone NOT NULL,
	CONSTRAINT "cases_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."deadlines" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp with time zone,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deadlines_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."networks" (
	"network_id" uuid PRIMARY KEY NOT NULL,
	"time_zone" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "cases"."persons" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"alias" text NOT NULL,
	"age" integer,
	"wrapped_key" "bytea" NOT NULL,
	"sealed_name" "bytea" NOT NULL,
	CONSTRAINT "persons_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."protection_orders" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"state" text NOT NULL,
	"issued_by" text NOT NULL,
	"starts_on" date NOT NULL,
	"ends_on" date NOT NULL,
	"bars" text[] NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "protection_orders_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "assignments_member" ON "cases"."assignments" USING btree ("network_id","member_id");--> statement-breakpoint
CREATE UNIQUE INDEX "cases_reference" ON "cases"."cases" USING btree ("network_id","reference");--> statement-breakpoint
CREATE INDEX "deadlines_due" ON "cases"."deadlines" USING btree ("network_id","case_id","due_on");--> statement-breakpoint
CREATE INDEX "persons_case" ON "cases"."persons" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "protection_orders_case" ON "cases"."protection_orders" USING btree ("network_id","case_id");