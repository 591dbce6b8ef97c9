CREATE TABLE "audit_regel" (
	"gemeente_id" uuid NOT NULL,
	"seq" bigint NOT NULL,
	"op" timestamp (3) with time zone NOT NULL,
	"door" text NOT NULL,
	"rol" text NOT NULL,
	"namens" text,
	"actie" text NOT NULL,
	"object" uuid,
	"relatie" text NOT NULL,
	"reden" text NOT NULL,
	"nood" boolean NOT NULL,
	"uitkomst" text NOT NULL,
	"spoor" text NOT NULL,
	"inhoud" "bytea",
	"vorige" "bytea" NOT NULL,
	"mac" "bytea" NOT NULL,
	CONSTRAINT "audit_regel_gemeente_id_seq_pk" PRIMARY KEY("gemeente_id","seq")
);
--> statement-breakpoint
CREATE TABLE "verwerking" (
	"gemeente_id" uuid NOT NULL,
	"operation_id" "bytea" NOT NULL,
	"trace_id" "bytea" NOT NULL,
	"status_code" smallint NOT NULL,
	"name" text NOT NULL,
	"start_time" timestamp (3) with time zone NOT NULL,
	"end_time" timestamp (3) with time zone NOT NULL,
	"processing_activity_id" text NOT NULL,
	"data_subject_id" "bytea",
	CONSTRAINT "verwerking_gemeente_id_start_time_operation_id_pk" PRIMARY KEY("gemeente_id","start_time","operation_id"),
	CONSTRAINT "verwerking_trace_id" CHECK (octet_length("verwerking"."trace_id") = 16),
	CONSTRAINT "verwerking_operation_id" CHECK (octet_length("verwerking"."operation_id") = 8),
	CONSTRAINT "verwerking_status" CHECK ("verwerking"."status_code" in (0, 1, 2))
);
--> statement-breakpoint
CREATE INDEX "audit_object" ON "audit_regel" USING btree ("gemeente_id","object","seq");--> statement-breakpoint
CREATE INDEX "audit_door" ON "audit_regel" USING btree ("gemeente_id","door","op");--> statement-breakpoint
CREATE INDEX "verwerking_betrokkene" ON "verwerking" USING btree ("gemeente_id","data_subject_id","start_time");