CREATE TABLE "cases"."bundles" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"language" text NOT NULL,
	"pages" integer NOT NULL,
	"included" integer NOT NULL,
	"withheld" integer NOT NULL,
	"sealed_contents" "bytea" NOT NULL,
	"sha256" text NOT NULL,
	"made_by" uuid NOT NULL,
	"made_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "bundles_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "bundles_case" ON "cases"."bundles" USING btree ("network_id","case_id");