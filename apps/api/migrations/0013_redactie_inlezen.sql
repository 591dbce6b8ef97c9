CREATE TABLE "inlezing" (
	"gemeente_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"naam" text NOT NULL,
	"door" text NOT NULL,
	"op" timestamp with time zone NOT NULL,
	"toestand" text NOT NULL,
	"gedaan" integer NOT NULL,
	"totaal" integer,
	CONSTRAINT "inlezing_gemeente_id_id_pk" PRIMARY KEY("gemeente_id","id"),
	CONSTRAINT "inlezing_toestand" CHECK ("inlezing"."toestand" in ('laden', 'proef', 'geproefd', 'bezig', 'klaar'))
);
--> statement-breakpoint
CREATE TABLE "inlezing_deel" (
	"gemeente_id" uuid NOT NULL,
	"inlezing_id" uuid NOT NULL,
	"nr" integer NOT NULL,
	"inhoud" "bytea" NOT NULL,
	CONSTRAINT "inlezing_deel_gemeente_id_inlezing_id_nr_pk" PRIMARY KEY("gemeente_id","inlezing_id","nr")
);
--> statement-breakpoint
CREATE TABLE "inlezing_regel" (
	"gemeente_id" uuid NOT NULL,
	"inlezing_id" uuid NOT NULL,
	"nr" integer NOT NULL,
	"record_id" text,
	"status" text NOT NULL,
	"zinnen" text[] NOT NULL,
	CONSTRAINT "inlezing_regel_gemeente_id_inlezing_id_nr_pk" PRIMARY KEY("gemeente_id","inlezing_id","nr"),
	CONSTRAINT "inlezing_regel_status" CHECK ("inlezing_regel"."status" in ('imported', 'changed', 'unchanged', 'refused'))
);
--> statement-breakpoint
ALTER TABLE "inlezing_deel" ADD CONSTRAINT "inlezing_deel_gemeente_id_inlezing_id_inlezing_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","inlezing_id") REFERENCES "public"."inlezing"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "inlezing_regel" ADD CONSTRAINT "inlezing_regel_gemeente_id_inlezing_id_inlezing_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","inlezing_id") REFERENCES "public"."inlezing"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "inlezing_op" ON "inlezing" USING btree ("gemeente_id","op");