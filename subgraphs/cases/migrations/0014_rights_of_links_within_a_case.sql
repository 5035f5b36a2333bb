-- What came later: the proof that a filing was handed in, the evidence of a violation.
grant update (respondent_id, proof_id) on cases.filings to saya_cases;
--> statement-breakpoint
grant update (evidence_ids) on cases.order_violations to saya_cases;
