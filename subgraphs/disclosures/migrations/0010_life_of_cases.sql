CREATE TABLE "disclosures"."case_teams" (
	"network_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"version" bigint NOT NULL,
	CONSTRAINT "case_teams_network_id_case_id_pk" PRIMARY KEY("network_id","case_id")
);
