CREATE INDEX "holds_shelter" ON "shelters"."holds" USING btree ("network_id","shelter_id","state","expires_at");--> statement-breakpoint
CREATE INDEX "shelters_operator" ON "shelters"."shelters" USING btree ("network_id","operator_organisation_id");--> statement-breakpoint
CREATE INDEX "shelters_place" ON "shelters"."shelters" USING btree ("network_id","place_id");