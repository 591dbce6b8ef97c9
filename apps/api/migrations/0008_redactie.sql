CREATE TABLE "aanbieder" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"email" text NOT NULL,
	"toestand" text NOT NULL,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"bevestigd_op" timestamp with time zone,
	"ingetrokken_op" timestamp with time zone,
	CONSTRAINT "aanbieder_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "aanbieder_toestand" CHECK ("aanbieder"."toestand" in ('onbevestigd', 'bevestigd', 'ingetrokken'))
);
--> statement-breakpoint
CREATE TABLE "aanbieder_link" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"aanbieder_id" uuid NOT NULL,
	"soort" text NOT NULL,
	"token_hash" "bytea" NOT NULL,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"verloopt_op" timestamp with time zone NOT NULL,
	"gebruikt_op" timestamp with time zone,
	CONSTRAINT "aanbieder_link_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "aanbieder_link_token" UNIQUE("gemeente_id","token_hash"),
	CONSTRAINT "aanbieder_link_soort" CHECK ("aanbieder_link"."soort" in ('bevestig', 'beheer'))
);
--> statement-breakpoint
CREATE TABLE "doorverwijzing" (
	"gemeente_id" uuid NOT NULL,
	"van_id" uuid NOT NULL,
	"naar_id" uuid NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "doorverwijzing_gemeente_id_van_id_pk" PRIMARY KEY("gemeente_id","van_id")
);
--> statement-breakpoint
CREATE TABLE "publicatie" (
	"gemeente_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"zichtbaar_van" date,
	"zichtbaar_tot" date,
	"gesloten_van" date,
	"gesloten_tot" date,
	"gesloten_tekst" text DEFAULT '' NOT NULL,
	"let_op" text DEFAULT '' NOT NULL,
	"volgende_controle" date,
	"herinnerd_voor" date,
	CONSTRAINT "publicatie_gemeente_id_service_id_pk" PRIMARY KEY("gemeente_id","service_id")
);
--> statement-breakpoint
CREATE TABLE "veld_historie" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"veld" text NOT NULL,
	"van" text NOT NULL,
	"naar" text NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	CONSTRAINT "veld_historie_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "voorstel" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"nieuw" boolean NOT NULL,
	"naam" text NOT NULL,
	"toestand" text NOT NULL,
	"inhoud" jsonb NOT NULL,
	"basis" jsonb,
	"toelichting" text NOT NULL,
	"medewerker_id" uuid,
	"aanbieder_id" uuid,
	"door" text NOT NULL,
	"ingediend_op" timestamp with time zone NOT NULL,
	"beslist_door" text,
	"beslist_op" timestamp with time zone,
	"reden" text NOT NULL,
	"zichtbaar_van" date,
	"zichtbaar_tot" date,
	"doorgevoerd_op" timestamp with time zone,
	"versie" integer NOT NULL,
	CONSTRAINT "voorstel_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "voorstel_toestand" CHECK ("voorstel"."toestand" in ('onbevestigd', 'ingediend', 'teruggestuurd', 'goedgekeurd', 'ingetrokken'))
);
--> statement-breakpoint
ALTER TABLE "aanbieder_link" ADD CONSTRAINT "aanbieder_link_gemeente_id_aanbieder_id_aanbieder_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","aanbieder_id") REFERENCES "public"."aanbieder"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "voorstel" ADD CONSTRAINT "voorstel_gemeente_id_aanbieder_id_aanbieder_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","aanbieder_id") REFERENCES "public"."aanbieder"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "aanbieder_email" ON "aanbieder" USING btree ("gemeente_id","email");--> statement-breakpoint
CREATE INDEX "aanbieder_organization" ON "aanbieder" USING btree ("gemeente_id","organization_id");--> statement-breakpoint
CREATE INDEX "aanbieder_link_aanbieder" ON "aanbieder_link" USING btree ("gemeente_id","aanbieder_id","aangemaakt_op");--> statement-breakpoint
CREATE INDEX "doorverwijzing_naar" ON "doorverwijzing" USING btree ("gemeente_id","naar_id");--> statement-breakpoint
CREATE INDEX "veld_historie_service" ON "veld_historie" USING btree ("gemeente_id","service_id","op");--> statement-breakpoint
CREATE INDEX "voorstel_toestand" ON "voorstel" USING btree ("gemeente_id","toestand","ingediend_op");--> statement-breakpoint
CREATE INDEX "voorstel_service" ON "voorstel" USING btree ("gemeente_id","service_id");--> statement-breakpoint
CREATE INDEX "voorstel_aanbieder" ON "voorstel" USING btree ("gemeente_id","aanbieder_id");