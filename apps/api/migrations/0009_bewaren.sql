CREATE TABLE "bewaarplicht" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"zaak_id" uuid NOT NULL,
	"reden" "bytea" NOT NULL,
	"door" uuid NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"opgeheven_reden" "bytea",
	"opgeheven_door" uuid,
	"opgeheven_op" timestamp with time zone,
	CONSTRAINT "bewaarplicht_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "bewaarronde" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"begonnen_op" timestamp with time zone NOT NULL,
	"stand" text NOT NULL,
	"aantallen" jsonb NOT NULL,
	CONSTRAINT "bewaarronde_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "bewaarronde_stand" CHECK ("bewaarronde"."stand" in ('klaar', 'mislukt'))
);
--> statement-breakpoint
CREATE TABLE "bewaarwaarschuwing" (
	"gemeente_id" uuid NOT NULL,
	"zaak_id" uuid NOT NULL,
	"gewaarschuwd_op" date NOT NULL,
	"vernietigen_vanaf" date NOT NULL,
	CONSTRAINT "bewaarwaarschuwing_gemeente_id_zaak_id_pk" PRIMARY KEY("gemeente_id","zaak_id")
);
--> statement-breakpoint
CREATE TABLE "vernietigd" (
	"gemeente_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"id" uuid NOT NULL,
	"regel" text NOT NULL,
	"van" date NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "vernietigd_gemeente_id_soort_id_pk" PRIMARY KEY("gemeente_id","soort","id"),
	CONSTRAINT "vernietigd_soort" CHECK ("vernietigd"."soort" in ('plan', 'zaak'))
);
--> statement-breakpoint
ALTER TABLE "bewaarplicht" ADD CONSTRAINT "bewaarplicht_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bewaarplicht" ADD CONSTRAINT "bewaarplicht_gemeente_id_door_medewerker_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","door") REFERENCES "public"."medewerker"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "bewaarwaarschuwing" ADD CONSTRAINT "bewaarwaarschuwing_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bewaarplicht_zaak" ON "bewaarplicht" USING btree ("gemeente_id","zaak_id");--> statement-breakpoint
CREATE INDEX "bewaarronde_begonnen" ON "bewaarronde" USING btree ("gemeente_id","begonnen_op");--> statement-breakpoint
CREATE INDEX "vernietigd_op" ON "vernietigd" USING btree ("gemeente_id","op");--> statement-breakpoint
CREATE INDEX "zaak_einde" ON "zaak" USING btree ("gemeente_id",coalesce("feiten" ->> 'geslotenOp', "feiten" ->> 'onherroepelijkOp'));