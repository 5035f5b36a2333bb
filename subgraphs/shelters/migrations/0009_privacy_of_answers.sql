CREATE TABLE "shelters"."board_decisions" (
	"network_id" uuid NOT NULL,
	"zone_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"band" text NOT NULL,
	"free_units" uuid[] NOT NULL,
	CONSTRAINT "board_decisions_network_id_zone_id_stage_pk" PRIMARY KEY("network_id","zone_id","stage")
);
--> statement-breakpoint
CREATE TABLE "shelters"."pictures" (
	"network_id" uuid NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"shelter_id" uuid NOT NULL,
	"free_units" uuid[] NOT NULL,
	"openings" jsonb NOT NULL,
	"confirmed_at" timestamp with time zone NOT NULL,
	CONSTRAINT "pictures_network_id_at_shelter_id_pk" PRIMARY KEY("network_id","at","shelter_id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."search_limits" (
	"network_id" uuid NOT NULL,
	"member_households" integer NOT NULL,
	"organisation_households" integer NOT NULL,
	"corrections" integer NOT NULL,
	CONSTRAINT "search_limits_network_id_pk" PRIMARY KEY("network_id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."search_reviews" (
	"network_id" uuid NOT NULL,
	"pattern_id" uuid NOT NULL,
	"reviewed_by" uuid NOT NULL,
	"reviewed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"text" text NOT NULL,
	CONSTRAINT "search_reviews_network_id_pattern_id_pk" PRIMARY KEY("network_id","pattern_id")
);
--> statement-breakpoint
CREATE TABLE "shelters"."unmet_demand" (
	"network_id" uuid NOT NULL,
	"month" date NOT NULL,
	"dimension" text NOT NULL,
	"value" text NOT NULL,
	"households" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "unmet_demand_network_id_month_dimension_value_pk" PRIMARY KEY("network_id","month","dimension","value")
);
--> statement-breakpoint
ALTER TABLE "shelters"."searches" ADD COLUMN "fingerprint" text;--> statement-breakpoint
ALTER TABLE "shelters"."searches" ADD COLUMN "paid" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "shelters"."searches" ADD COLUMN "picture_at" timestamp with time zone;--> statement-breakpoint
CREATE INDEX "searches_reference" ON "shelters"."searches" USING btree ("network_id","member_id","reference","at");--> statement-breakpoint
CREATE INDEX "searches_paid" ON "shelters"."searches" USING btree ("network_id","organisation_id","at") WHERE "shelters"."searches"."paid";--> statement-breakpoint
CREATE INDEX "searches_at" ON "shelters"."searches" USING btree ("at");