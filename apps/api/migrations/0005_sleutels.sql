CREATE SCHEMA "sleutels";
--> statement-breakpoint
CREATE TABLE "plan_helper" (
	"gemeente_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"recht" text NOT NULL,
	"wie" "bytea" NOT NULL,
	"aangemaakt_op" timestamp with time zone NOT NULL,
	"eindigt_op" timestamp with time zone NOT NULL,
	"beeindigd_op" timestamp with time zone,
	"gezien_op" timestamp with time zone,
	CONSTRAINT "plan_helper_gemeente_id_plan_id_id_pk" PRIMARY KEY("gemeente_id","plan_id","id"),
	CONSTRAINT "plan_helper_recht" CHECK ("plan_helper"."recht" in ('meelezen', 'meeschrijven'))
);
--> statement-breakpoint
CREATE TABLE "sleutels"."apparaat_sleutel" (
	"gemeente_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"sleutel" "bytea" NOT NULL,
	"eindigt_op" timestamp with time zone NOT NULL,
	CONSTRAINT "apparaat_sleutel_gemeente_id_plan_id_id_pk" PRIMARY KEY("gemeente_id","plan_id","id")
);
--> statement-breakpoint
ALTER TABLE "dossier_sleutel" SET SCHEMA "sleutels";
--> statement-breakpoint
ALTER TABLE "plan_sleutel" SET SCHEMA "sleutels";
--> statement-breakpoint
ALTER TABLE "sleutels"."plan_sleutel" DROP CONSTRAINT "plan_sleutel_soort";--> statement-breakpoint
ALTER TABLE "sleutels"."plan_sleutel" ADD CONSTRAINT "plan_sleutel_soort" CHECK ("soort" in ('code', 'helper'));--> statement-breakpoint
ALTER TABLE "sleutels"."plan_sleutel" ADD COLUMN "publiek" "bytea";--> statement-breakpoint
ALTER TABLE "sleutels"."plan_sleutel" ADD COLUMN "prive" "bytea";--> statement-breakpoint
ALTER TABLE "sessie" ADD COLUMN "helper_id" uuid;--> statement-breakpoint
ALTER TABLE "sessie" ADD COLUMN "bevestigd_op" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "sessie" ADD COLUMN "oidc_sid" text;--> statement-breakpoint
ALTER TABLE "sessie" ADD COLUMN "id_token" "bytea";--> statement-breakpoint
ALTER TABLE "plan" ADD COLUMN "sleutel_versie" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "plan_helper" ADD CONSTRAINT "plan_helper_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "sleutels"."apparaat_sleutel" ADD CONSTRAINT "apparaat_sleutel_gemeente_id_plan_id_plan_gemeente_id_id_fk" FOREIGN KEY ("gemeente_id","plan_id") REFERENCES "public"."plan"("gemeente_id","id") ON DELETE cascade ON UPDATE no action;
