CREATE TABLE "audit_ijkpunt" (
	"gemeente_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"mac" "bytea" NOT NULL,
	"tot" timestamp (3) with time zone NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"zegel" "bytea" NOT NULL,
	CONSTRAINT "audit_ijkpunt_gemeente_id_seq_pk" PRIMARY KEY("gemeente_id","seq")
);
--> statement-breakpoint
CREATE TABLE "bericht" (
	"gemeente_id" uuid NOT NULL,
	"zaak_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"dag" date NOT NULL,
	"stand" text NOT NULL,
	"pogingen" smallint NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "bericht_gemeente_id_zaak_id_soort_dag_pk" PRIMARY KEY("gemeente_id","zaak_id","soort","dag"),
	CONSTRAINT "bericht_soort" CHECK ("bericht"."soort" in ('inleveren', 'verslag', 'besluit', 'bezwaar', 'bewaren')),
	CONSTRAINT "bericht_stand" CHECK ("bericht"."stand" in ('wacht', 'verstuurd', 'nietVeilig', 'mislukt'))
);
--> statement-breakpoint
ALTER TABLE "medewerker" DROP CONSTRAINT "medewerker_functie";--> statement-breakpoint
ALTER TABLE "bericht" ADD CONSTRAINT "bericht_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "bericht_stand" ON "bericht" USING btree ("gemeente_id","stand");--> statement-breakpoint
ALTER TABLE "medewerker" ADD CONSTRAINT "medewerker_functie" CHECK ("medewerker"."functie" in ('consulent', 'teamleider', 'cataloogredacteur', 'functioneelBeheerder', 'functionarisGegevensbescherming'));