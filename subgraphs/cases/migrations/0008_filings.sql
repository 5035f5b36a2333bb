CREATE TABLE "cases"."filings" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"template" text NOT NULL,
	"instance" text NOT NULL,
	"sealed_words" "bytea" NOT NULL,
	"order_id" uuid,
	"violation_ids" text[] NOT NULL,
	"examination_id" uuid,
	"earlier_id" uuid,
	"state" text DEFAULT 'DRAFT' NOT NULL,
	"filed_on" date,
	"channel" text,
	"sealed_receipt" "bytea",
	"answer_due_on" date,
	"answered_on" date,
	"outcome" text,
	"entered_by" uuid NOT NULL,
	"entered_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "filings_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE TABLE "cases"."paper_exports" (
	"network_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"filing_id" uuid NOT NULL,
	"language" text NOT NULL,
	"format" text NOT NULL,
	"check_id" uuid NOT NULL,
	"reviewed" integer NOT NULL,
	"sealed_review" "bytea",
	"sha256" text NOT NULL,
	"exported_by" uuid NOT NULL,
	"exported_at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "paper_exports_network_id_id_pk" PRIMARY KEY("network_id","id")
);
--> statement-breakpoint
CREATE INDEX "filings_case" ON "cases"."filings" USING btree ("network_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "filings_next_once" ON "cases"."filings" USING btree ("network_id","earlier_id") WHERE "cases"."filings"."template" = 'APPEAL' and "cases"."filings"."state" <> 'WITHDRAWN';--> statement-breakpoint
CREATE INDEX "paper_exports_filing" ON "cases"."paper_exports" USING btree ("network_id","filing_id");