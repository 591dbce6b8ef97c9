CREATE TABLE "melding_concept" (
	"gemeente_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "melding_concept_gemeente_id_plan_id_pk" PRIMARY KEY("gemeente_id","plan_id")
);
--> statement-breakpoint
ALTER TABLE "melding_concept" ADD CONSTRAINT "melding_concept_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;