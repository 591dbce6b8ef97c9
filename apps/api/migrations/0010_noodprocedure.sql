CREATE TABLE "inzage_signaal" (
	"gemeente_id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"uur" timestamp with time zone NOT NULL,
	"team_id" uuid NOT NULL,
	"aantal" integer NOT NULL,
	"gezien_door" uuid,
	"gezien_op" timestamp with time zone,
	CONSTRAINT "inzage_signaal_gemeente_id_medewerker_id_uur_pk" PRIMARY KEY("gemeente_id","medewerker_id","uur"),
	CONSTRAINT "inzage_signaal_ander" CHECK ("inzage_signaal"."gezien_door" <> "inzage_signaal"."medewerker_id")
);
--> statement-breakpoint
CREATE TABLE "noodprocedure" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"medewerker_id" uuid NOT NULL,
	"dag" date NOT NULL,
	"volgnummer" integer NOT NULL,
	"zaak_id" uuid,
	"categorie" text NOT NULL,
	"reden" "bytea",
	"begonnen_op" timestamp with time zone NOT NULL,
	"tot_op" timestamp with time zone NOT NULL,
	"akkoord_door" uuid,
	"akkoord_op" timestamp with time zone,
	"beoordeeld_door" uuid,
	"beoordeeld_op" timestamp with time zone,
	"oordeel" text,
	CONSTRAINT "noodprocedure_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "noodprocedure_per_dag" UNIQUE("gemeente_id","medewerker_id","dag","volgnummer"),
	CONSTRAINT "noodprocedure_categorie" CHECK ("noodprocedure"."categorie" in ('gevaar', 'acuteZorg', 'bereikbaarheid', 'wettelijk')),
	CONSTRAINT "noodprocedure_oordeel" CHECK ("noodprocedure"."oordeel" in ('terecht', 'onterecht')),
	CONSTRAINT "noodprocedure_drie_per_dag" CHECK ("noodprocedure"."volgnummer" between 1 and 3),
	CONSTRAINT "noodprocedure_tweede_persoon" CHECK ("noodprocedure"."akkoord_door" <> "noodprocedure"."medewerker_id"),
	CONSTRAINT "noodprocedure_andere_beoordelaar" CHECK ("noodprocedure"."beoordeeld_door" <> "noodprocedure"."medewerker_id"),
	CONSTRAINT "noodprocedure_een_uur" CHECK ("noodprocedure"."tot_op" <= "noodprocedure"."begonnen_op" + interval '60 minutes')
);
--> statement-breakpoint
ALTER TABLE "inzage_signaal" ADD CONSTRAINT "inzage_signaal_gemeente_id_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodprocedure" ADD CONSTRAINT "noodprocedure_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "noodprocedure" ADD CONSTRAINT "noodprocedure_gemeente_id_medewerker_id_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","medewerker_id") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inzage_signaal_team" ON "inzage_signaal" USING btree ("gemeente_id","team_id","uur");--> statement-breakpoint
CREATE INDEX "noodprocedure_zaak" ON "noodprocedure" USING btree ("gemeente_id","zaak_id","begonnen_op");