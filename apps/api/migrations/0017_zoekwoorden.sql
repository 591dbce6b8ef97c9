DROP INDEX "service_zoek";--> statement-breakpoint
DROP INDEX "service_naam";--> statement-breakpoint
CREATE INDEX "service_zoek" ON "service" USING gin ((regexp_replace(strip("zoek")::text, '(^| )''', '\1''' || right("gemeente_id"::text, 12), 'g')::tsvector));--> statement-breakpoint
CREATE INDEX "service_naam" ON "service" USING gin ((regexp_replace(strip(to_tsvector('dutch', "zoek_naam"))::text, '(^| )''', '\1''' || right("gemeente_id"::text, 12), 'g')::tsvector));