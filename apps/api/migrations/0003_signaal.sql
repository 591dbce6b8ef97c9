CREATE TABLE "signaal" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"tekst" "bytea",
	"dag" date NOT NULL,
	CONSTRAINT "signaal_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "signaal_soort" CHECK ("signaal"."soort" in ('kloptNiet', 'gevraagd', 'past', 'pastNiet', 'wachtlijst'))
);
--> statement-breakpoint
ALTER TABLE "signaal" ADD CONSTRAINT "signaal_gemeente_id_service_id_service_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","service_id") REFERENCES "public"."service"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "signaal_service" ON "signaal" USING btree ("gemeente_id","service_id","dag");--> statement-breakpoint
CREATE INDEX "signaal_dag" ON "signaal" USING btree ("gemeente_id","dag");