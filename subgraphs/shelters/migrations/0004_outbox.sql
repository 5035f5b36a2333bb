CREATE TABLE "shelters"."outbox" (
	"network_id" uuid NOT NULL,
	"sequence" bigserial NOT NULL,
	"subject" uuid NOT NULL,
	"kind" text NOT NULL,
	"payload" jsonb NOT NULL,
	"member_id" uuid NOT NULL,
	"organisation_id" uuid NOT NULL,
	"request_id" uuid NOT NULL,
	"at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"attempts" integer DEFAULT 0 NOT NULL,
	"next_attempt_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"last_error" text,
	"done_at" timestamp with time zone,
	"dead_at" timestamp with time zone,
	CONSTRAINT "outbox_network_id_sequence_pk" PRIMARY KEY("network_id","sequence")
);
--> statement-breakpoint
CREATE INDEX "outbox_open" ON "shelters"."outbox" USING btree ("sequence") WHERE "shelters"."outbox"."done_at" is null;--> statement-breakpoint
CREATE INDEX "outbox_subject" ON "shelters"."outbox" USING btree ("network_id","subject","sequence") WHERE "shelters"."outbox"."done_at" is null;