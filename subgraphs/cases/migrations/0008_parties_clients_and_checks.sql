CREATE TABLE "cases"."office_clients" (
	"network_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"reference" text NOT NULL,
	"sealed_name" "bytea" NOT NULL,
	"registered_by" uuid NOT NULL,
	"registered_at" timestamp with time zone DEFAULT date_trunc('milliseconds', now()) NOT NULL,
	CONSTRAINT "office_clients_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."offices" (
	"network_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"wrapped_key" "bytea" NOT NULL,
	CONSTRAINT "offices_network_id_organisation_id_pk" PRIMARY KEY("network_id","organisation_id")
);
--> statement-breakpoint
CREATE TABLE "cases"."conflict_checks" (
	"network_id" uuid NOT NULL,
	"id" uuid DEFAULT gen_random_uuid() NOT NULL,
	"case_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"trigger" text NOT NULL,
	"grade" text NOT NULL,
	"roles" text[] NOT NULL,
	"overridable" boolean NOT NULL,
	"checked_by" uuid NOT NULL,
	"checked_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "conflict_checks_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."conflict_overrides" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"assignment_id" uuid NOT NULL,
	"check_id" uuid NOT NULL,
	"sealed_reason" "bytea" NOT NULL,
	"overridden_by" uuid NOT NULL,
	"overridden_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	CONSTRAINT "conflict_overrides_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."match_keys" (
	"network_id" uuid NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"case_id" uuid,
	"organisation_id" uuid,
	"kind" text NOT NULL,
	"hash" "bytea" NOT NULL,
	CONSTRAINT "match_keys_network_id_subject_id_kind_hash_pk" PRIMARY KEY("network_id","subject_id","kind","hash")
);
--> statement-breakpoint
CREATE TABLE "cases"."case_parties" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"sealed_name" "bytea" NOT NULL,
	"comparable" boolean NOT NULL,
	"organisation_id" uuid,
	"version" integer DEFAULT 0 NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_at" timestamp with time zone DEFAULT now() NOT NULL,
	"removed_by" uuid,
	"removed_at" timestamp with time zone,
	CONSTRAINT "case_parties_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "office_clients_office" ON "cases"."office_clients" USING btree ("network_id","organisation_id","registered_at","id");--> statement-breakpoint
CREATE INDEX "conflict_checks_case" ON "cases"."conflict_checks" USING btree ("network_id","case_id","checked_at");--> statement-breakpoint
CREATE INDEX "conflict_checks_asker" ON "cases"."conflict_checks" USING btree ("network_id","checked_by","checked_at");--> statement-breakpoint
CREATE INDEX "conflict_overrides_case" ON "cases"."conflict_overrides" USING btree ("network_id","case_id","assignment_id");--> statement-breakpoint
CREATE INDEX "match_keys_hash" ON "cases"."match_keys" USING btree ("network_id","hash");--> statement-breakpoint
CREATE INDEX "match_keys_case" ON "cases"."match_keys" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE INDEX "case_parties_case" ON "cases"."case_parties" USING btree ("network_id","case_id","recorded_at","id");