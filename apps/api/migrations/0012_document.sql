CREATE TABLE "document" (
	"gemeente_id" uuid NOT NULL,
	"zaak_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"behoefte_id" uuid NOT NULL,
	"inhoud" "bytea" NOT NULL,
	"omvang" integer NOT NULL,
	"door" uuid NOT NULL,
	"bewaard_op" timestamp with time zone NOT NULL,
	CONSTRAINT "document_gemeente_id_zaak_id_id_pk" PRIMARY KEY("gemeente_id","zaak_id","id")
);
--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_gemeente_id_zaak_id_zaak_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","zaak_id") REFERENCES "public"."zaak"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "document_behoefte" ON "document" USING btree ("gemeente_id","zaak_id","behoefte_id");