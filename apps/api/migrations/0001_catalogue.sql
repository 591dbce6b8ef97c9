CREATE TABLE "activiteit" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"location_id" uuid,
	"begint" date,
	"eindigt" date,
	"inhoud" jsonb NOT NULL,
	CONSTRAINT "activiteit_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "location" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organization_id" uuid,
	"lat" double precision,
	"lon" double precision,
	"inhoud" jsonb NOT NULL,
	CONSTRAINT "location_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "organization" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"zoek_naam" text NOT NULL,
	"naam" text NOT NULL,
	"inhoud" jsonb NOT NULL,
	CONSTRAINT "organization_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "service" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"organization_id" uuid NOT NULL,
	"naam" text NOT NULL,
	"status" text NOT NULL,
	"trede" text NOT NULL,
	"toegang" text NOT NULL,
	"gecontroleerd_op" date,
	"gewijzigd_op" timestamp with time zone NOT NULL,
	"beschikbaarheid" jsonb,
	"inhoud" jsonb NOT NULL,
	"zoek_naam" text NOT NULL,
	"zoek_termen" text NOT NULL,
	"zoek_tekst" text NOT NULL,
	"zoek" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('dutch', "service"."zoek_naam"), 'A') || setweight(to_tsvector('dutch', "service"."zoek_termen"), 'B') || setweight(to_tsvector('dutch', "service"."zoek_tekst"), 'C')) STORED NOT NULL,
	CONSTRAINT "service_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "service_status" CHECK ("service"."status" in ('active', 'inactive', 'defunct', 'temporarily closed')),
	CONSTRAINT "service_trede" CHECK ("service"."trede" in ('vrij', 'algemeneVoorziening', 'voorliggend', 'maatwerk')),
	CONSTRAINT "service_toegang" CHECK ("service"."toegang" in ('vrij', 'aanmelden', 'verwijzing', 'indicatie'))
);
--> statement-breakpoint
CREATE TABLE "service_at_location" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"location_id" uuid,
	"inhoud" jsonb NOT NULL,
	CONSTRAINT "service_at_location_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id")
);
--> statement-breakpoint
CREATE TABLE "service_category" (
	"gemeente_id" uuid NOT NULL,
	"service_id" uuid NOT NULL,
	"code" text NOT NULL,
	CONSTRAINT "service_category_gemeente_id_service_id_code_pk" PRIMARY KEY("gemeente_id","service_id","code")
);
--> statement-breakpoint
ALTER TABLE "activiteit" ADD CONSTRAINT "activiteit_gemeente_id_service_id_service_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","service_id") REFERENCES "public"."service"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "activiteit" ADD CONSTRAINT "activiteit_gemeente_id_location_id_location_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","location_id") REFERENCES "public"."location"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "location" ADD CONSTRAINT "location_gemeente_id_organization_id_organization_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","organization_id") REFERENCES "public"."organization"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service" ADD CONSTRAINT "service_gemeente_id_organization_id_organization_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","organization_id") REFERENCES "public"."organization"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_at_location" ADD CONSTRAINT "service_at_location_gemeente_id_service_id_service_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","service_id") REFERENCES "public"."service"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_at_location" ADD CONSTRAINT "service_at_location_gemeente_id_location_id_location_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","location_id") REFERENCES "public"."location"("gemeente_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "service_category" ADD CONSTRAINT "service_category_gemeente_id_service_id_service_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","service_id") REFERENCES "public"."service"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "activiteit_service" ON "activiteit" USING btree ("gemeente_id","service_id");--> statement-breakpoint
CREATE INDEX "activiteit_begint" ON "activiteit" USING btree ("gemeente_id","begint","eindigt");--> statement-breakpoint
CREATE INDEX "location_organization" ON "location" USING btree ("gemeente_id","organization_id");--> statement-breakpoint
CREATE INDEX "organization_zoek" ON "organization" USING gin ("gemeente_id","zoek_naam" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "service_zoek" ON "service" USING gin ("gemeente_id","zoek");--> statement-breakpoint
CREATE INDEX "service_zoek_naam" ON "service" USING gin ("gemeente_id","zoek_naam" gin_trgm_ops);--> statement-breakpoint
CREATE INDEX "service_organization" ON "service" USING btree ("gemeente_id","organization_id");--> statement-breakpoint
CREATE INDEX "service_gewijzigd" ON "service" USING btree ("gemeente_id","gewijzigd_op","id");--> statement-breakpoint
CREATE INDEX "service_at_location_service" ON "service_at_location" USING btree ("gemeente_id","service_id","location_id");--> statement-breakpoint
CREATE INDEX "service_category_code" ON "service_category" USING btree ("gemeente_id","code","service_id");