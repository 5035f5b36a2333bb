CREATE TABLE "shelters"."stay_units" (
	"network_id" uuid NOT NULL,
	"stay_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"live" boolean DEFAULT true NOT NULL,
	CONSTRAINT "stay_units_network_id_stay_id_unit_id_pk" PRIMARY KEY("network_id","stay_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."stays" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"referral_id" uuid NOT NULL,
	"shelter_id" uuid NOT NULL,
	"began_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expected_end" date NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by" uuid,
	CONSTRAINT "stays_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."unit_states" (
	"network_id" uuid NOT NULL,
	"sequence" bigserial NOT NULL,
	"shelter_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"until" timestamp with time zone,
	"cause" text NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	CONSTRAINT "unit_states_network_id_sequence_pk" PRIMARY KEY("network_id","sequence")
);
--> statement-breakpoint
ALTER TABLE "shelters"."shelters" ADD COLUMN "typical_days" integer;--> statement-breakpoint
ALTER TABLE "shelters"."shelters" ADD COLUMN "most_days" integer;--> statement-breakpoint
ALTER TABLE "shelters"."shelters" ADD COLUMN "time_zone" text DEFAULT 'UTC' NOT NULL;--> statement-breakpoint
ALTER TABLE "shelters"."shelters" ADD COLUMN "stale_told_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "shelters"."units" ADD COLUMN "state_organisation_id" uuid;--> statement-breakpoint
ALTER TABLE "shelters"."units" ADD COLUMN "adjoining" text;--> statement-breakpoint
ALTER TABLE "shelters"."units" ADD COLUMN "free_on" date;--> statement-breakpoint
ALTER TABLE "shelters"."units" ADD COLUMN "version" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "shelters"."units" ADD COLUMN "retired_at" timestamp with time zone;--> statement-breakpoint
CREATE UNIQUE INDEX "stay_units_one_live" ON "shelters"."stay_units" USING btree ("network_id","unit_id") WHERE "shelters"."stay_units"."live";--> statement-breakpoint
CREATE UNIQUE INDEX "stays_referral" ON "shelters"."stays" USING btree ("network_id","referral_id");--> statement-breakpoint
CREATE INDEX "stays_shelter" ON "shelters"."stays" USING btree ("network_id","shelter_id") WHERE "shelters"."stays"."ended_at" is null;--> statement-breakpoint
CREATE INDEX "unit_states_unit" ON "shelters"."unit_states" USING btree ("network_id","unit_id","at","sequence");