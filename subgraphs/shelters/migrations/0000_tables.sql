CREATE SCHEMA "shelters";
--> statement-breakpoint
CREATE TABLE "shelters"."board_ticks" (
	"network_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"zone_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"band" text NOT NULL,
	CONSTRAINT "board_ticks_network_id_at_zone_id_stage_pk" PRIMARY KEY("network_id","at","zone_id","stage")
);
--> statement-breakpoint
CREATE TABLE "shelters"."hold_units" (
	"network_id" uuid NOT NULL,
	"hold_id" uuid NOT NULL,
	"unit_id" uuid NOT NULL,
	"live" boolean DEFAULT true NOT NULL,
	CONSTRAINT "hold_units_network_id_hold_id_unit_id_pk" PRIMARY KEY("network_id","hold_id","unit_id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."holds" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referral_id" uuid NOT NULL,
	"shelter_id" uuid NOT NULL,
	"state" text NOT NULL,
	"placed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"expires_at" timestamp with time zone NOT NULL,
	"moved_at" timestamp with time zone,
	CONSTRAINT "holds_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."searches" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"reference" text NOT NULL,
	"fitting" integer NOT NULL,
	CONSTRAINT "searches_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."shelters" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"code_name" text NOT NULL,
	"name" text NOT NULL,
	"zone_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"operator_organisation_id" uuid NOT NULL,
	"place_id" uuid NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	"confirmed_by" uuid NOT NULL,
	"oldest_boy" integer NOT NULL,
	"most_children" integer NOT NULL,
	"cribs" boolean NOT NULL,
	"pets" boolean NOT NULL,
	"step_free" boolean NOT NULL,
	"languages" text[] NOT NULL,
	"adults_alone" boolean NOT NULL,
	CONSTRAINT "shelters_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."units" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"shelter_id" uuid NOT NULL,
	"label" text NOT NULL,
	"beds" integer NOT NULL,
	"cribs" integer NOT NULL,
	"step_free" boolean NOT NULL,
	"state" text NOT NULL,
	"state_since" timestamp with time zone NOT NULL,
	"state_by" uuid NOT NULL,
	CONSTRAINT "units_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."zones" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"parent_id" uuid,
	"localities" text[] DEFAULT '{}' NOT NULL,
	CONSTRAINT "zones_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE UNIQUE INDEX "hold_units_one_live" ON "shelters"."hold_units" USING btree ("network_id","unit_id") WHERE "shelters"."hold_units"."live";--> statement-breakpoint
CREATE UNIQUE INDEX "holds_referral" ON "shelters"."holds" USING btree ("network_id","referral_id");--> statement-breakpoint
CREATE INDEX "searches_member" ON "shelters"."searches" USING btree ("network_id","member_id","at");--> statement-breakpoint
CREATE UNIQUE INDEX "shelters_code_name" ON "shelters"."shelters" USING btree ("network_id","code_name");--> statement-breakpoint
CREATE INDEX "units_shelter" ON "shelters"."units" USING btree ("network_id","shelter_id");