CREATE TABLE "mutatie" (
	"gemeente_id" uuid NOT NULL,
	"houder" uuid NOT NULL,
	"id" uuid NOT NULL,
	"volgnummer" integer NOT NULL,
	"pad" text NOT NULL,
	"invoer" "bytea" NOT NULL,
	"antwoord" "bytea",
	"gemaakt_op" timestamp with time zone NOT NULL,
	CONSTRAINT "mutatie_gemeente_id_houder_id_volgnummer_pad_pk" PRIMARY KEY("gemeente_id","houder","id","volgnummer","pad")
);
--> statement-breakpoint
ALTER TABLE "plan_revisie" DROP CONSTRAINT "plan_revisie_reden";--> statement-breakpoint
CREATE INDEX "mutatie_gemaakt" ON "mutatie" USING btree ("gemeente_id","gemaakt_op");--> statement-breakpoint
ALTER TABLE "plan_revisie" ADD CONSTRAINT "plan_revisie_reden" CHECK ("plan_revisie"."reden" in ('vervangen', 'conflict', 'verwijderd', 'samengevoegd'));