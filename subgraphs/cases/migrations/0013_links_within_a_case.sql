ALTER TABLE "cases"."bundles" ADD COLUMN "annexes" integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "cases"."filings" ADD COLUMN "respondent_id" uuid;--> statement-breakpoint
ALTER TABLE "cases"."filings" ADD COLUMN "proof_id" uuid;