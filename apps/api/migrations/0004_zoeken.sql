CREATE TABLE "thesaurus_term" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"soort" text NOT NULL,
	"categorie" text NOT NULL,
	"uitdrukking" text NOT NULL,
	"testzin" text NOT NULL,
	"versie" integer NOT NULL,
	"door" uuid NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "thesaurus_term_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "thesaurus_term_eens" UNIQUE("gemeente_id","categorie","uitdrukking"),
	CONSTRAINT "thesaurus_term_soort" CHECK ("thesaurus_term"."soort" in ('erbij', 'weg'))
);
--> statement-breakpoint
CREATE TABLE "zoek_telling" (
	"gemeente_id" uuid NOT NULL,
	"week" date NOT NULL,
	"soort" text NOT NULL,
	"aantal" integer NOT NULL,
	CONSTRAINT "zoek_telling_gemeente_id_week_soort_pk" PRIMARY KEY("gemeente_id","week","soort")
);
