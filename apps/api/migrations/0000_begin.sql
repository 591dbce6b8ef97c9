CREATE TABLE "poging" (
	"gemeente_id" uuid NOT NULL,
	"client" "bytea" NOT NULL,
	"minuut" timestamp with time zone NOT NULL,
	"aantal" integer NOT NULL,
	CONSTRAINT "poging_gemeente_id_client_minuut_pk" PRIMARY KEY("gemeente_id","client","minuut")
);
--> statement-breakpoint
CREATE TABLE "sessie" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"soort" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"plan_id" uuid,
	"medewerker_id" uuid,
	"sleutel" "bytea",
	"code" "bytea",
	"begonnen_op" timestamp with time zone NOT NULL,
	"gezien_op" timestamp with time zone NOT NULL,
	CONSTRAINT "sessie_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "sessie_token" UNIQUE("gemeente_id","token_hash"),
	CONSTRAINT "sessie_soort" CHECK ("sessie"."soort" in ('inwoner', 'medewerker'))
);
--> statement-breakpoint
CREATE TABLE "dossier_sleutel" (
	"gemeente_id" uuid NOT NULL,
	"zaak_id" uuid NOT NULL,
	"houder" text NOT NULL,
	"sleutel" "bytea" NOT NULL,
	CONSTRAINT "dossier_sleutel_gemeente_id_zaak_id_houder_pk" PRIMARY KEY("gemeente_id","zaak_id","houder"),
	CONSTRAINT "dossier_sleutel_houder" CHECK ("dossier_sleutel"."houder" in ('gemeente', 'plan'))
);
--> statement-breakpoint
CREATE TABLE "gemeente" (
	"gemeente_id" uuid PRIMARY KEY NOT NULL,
	"code" text NOT NULL,
	"naam" text NOT NULL,
	"thema" text NOT NULL,
	"hosts" text[] NOT NULL,
	"voorbeeld" boolean DEFAULT false NOT NULL,
	"instellingen" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "medewerker" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sub" text NOT NULL,
	"naam" text NOT NULL,
	"functie" text NOT NULL,
	"team_id" uuid,
	"actief" boolean DEFAULT true NOT NULL,
	CONSTRAINT "medewerker_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "medewerker_sub" UNIQUE("gemeente_id","sub"),
	CONSTRAINT "medewerker_functie" CHECK ("medewerker"."functie" in ('consulent', 'teamleider', 'cataloogredacteur', 'functioneelBeheerder'))
);
--> statement-breakpoint
CREATE TABLE "plan" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	"ingediend_op" timestamp with time zone,
	CONSTRAINT "plan_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "plan_record" (
	"gemeente_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"sleutel" text NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_record_gemeente_id_plan_id_sleutel_pk" PRIMARY KEY("gemeente_id","plan_id","sleutel")
);
--> statement-breakpoint
CREATE TABLE "plan_revisie" (
	"gemeente_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sleutel" text NOT NULL,
	"versie" integer NOT NULL,
	"reden" text NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"bewaard_op" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_revisie_gemeente_id_plan_id_id_pk" PRIMARY KEY("gemeente_id","plan_id","id"),
	CONSTRAINT "plan_revisie_reden" CHECK ("plan_revisie"."reden" in ('vervangen', 'conflict', 'verwijderd'))
);
--> statement-breakpoint
CREATE TABLE "plan_sleutel" (
	"gemeente_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"soort" text NOT NULL,
	"opzoek" "bytea" NOT NULL,
	"sleutel" "bytea" NOT NULL,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	CONSTRAINT "plan_sleutel_gemeente_id_plan_id_id_pk" PRIMARY KEY("gemeente_id","plan_id","id"),
	CONSTRAINT "plan_sleutel_opzoek" UNIQUE("gemeente_id","opzoek"),
	CONSTRAINT "plan_sleutel_soort" CHECK ("plan_sleutel"."soort" in ('code'))
);
--> statement-breakpoint
CREATE TABLE "team" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	CONSTRAINT "team_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "zaak" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"referentie" text NOT NULL,
	"plan_id" uuid,
	"team_id" uuid NOT NULL,
	"consulent_id" uuid,
	"toestand" text NOT NULL,
	"feiten" jsonb NOT NULL,
	"spoed" boolean DEFAULT false NOT NULL,
	"gemeld_op" date NOT NULL,
	"plan_ingediend_op" timestamp with time zone,
	"versie" integer NOT NULL,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "zaak_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "zaak_referentie" UNIQUE("gemeente_id","referentie")
);
--> statement-breakpoint
CREATE TABLE "zaak_record" (
	"gemeente_id" uuid NOT NULL,
	"zaak_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"soort" text NOT NULL,
	"sleutel" text NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"door" text NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "zaak_record_gemeente_id_zaak_id_id_pk" PRIMARY KEY("gemeente_id","zaak_id","id"),
	CONSTRAINT "zaak_record_sleutel" UNIQUE("gemeente_id","zaak_id","soort","sleutel"),
	CONSTRAINT "zaak_record_soort" CHECK ("zaak_record"."soort" in ('melding', 'planRecord', 'afspraak', 'aanvulling', 'behoefte', 'eis', 'bevinding', 'alinea', 'reactie', 'aanvraag', 'besluit', 'notitie'))
);
--> statement-breakpoint
CREATE TABLE "zaak_revisie" (
	"gemeente_id" uuid NOT NULL,
	"zaak_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"soort" text NOT NULL,
	"sleutel" text NOT NULL,
	"versie" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"door" text NOT NULL,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	CONSTRAINT "zaak_revisie_gemeente_id_zaak_id_id_pk" PRIMARY KEY("gemeente_id","zaak_id","id")
);
--> statement-breakpoint
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sessie" ADD CONSTRAINT "sessie_gemeente_id_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dossier_sleutel" ADD CONSTRAINT "dossier_sleutel_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "medewerker" ADD CONSTRAINT "medewerker_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_record" ADD CONSTRAINT "plan_record_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_revisie" ADD CONSTRAINT "plan_revisie_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_sleutel" ADD CONSTRAINT "plan_sleutel_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zaak" ADD CONSTRAINT "zaak_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zaak" ADD CONSTRAINT "zaak_gemeente_id_team_id_team_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","team_id") REFERENCES "public"."team"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zaak" ADD CONSTRAINT "zaak_gemeente_id_consulent_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","consulent_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zaak_record" ADD CONSTRAINT "zaak_record_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "zaak_revisie" ADD CONSTRAINT "zaak_revisie_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "sessie_gezien" ON "sessie" USING btree ("gemeente_id","gezien_op");--> statement-breakpoint
CREATE INDEX "plan_gewijzigd" ON "plan" USING btree ("gemeente_id","gewijzigd_op");--> statement-breakpoint
CREATE INDEX "zaak_team" ON "zaak" USING btree ("gemeente_id","team_id","toestand","gemeld_op");--> statement-breakpoint
CREATE INDEX "zaak_consulent" ON "zaak" USING btree ("gemeente_id","consulent_id","toestand","gemeld_op");--> statement-breakpoint
CREATE INDEX "zaak_plan" ON "zaak" USING btree ("gemeente_id","plan_id");--> statement-breakpoint
CREATE INDEX "zaak_revisie_sleutel" ON "zaak_revisie" USING btree ("gemeente_id","zaak_id","soort","sleutel","versie");