import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125172941 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "journey" drop constraint if exists "journey_external_id_unique";`);
    this.addSql(`create table if not exists "journey" ("id" text not null, "external_id" text not null, "kind" text check ("kind" in ('online', 'workshop', 'day', 'stay', 'tour', 'journey', 'interest')) not null, "declared_status" text check ("declared_status" in ('ONLINE', 'OPEN', 'RESIDENTS_ONLY', 'PREREGISTER', 'SUSPENDED')) not null, "place" text not null, "place_key" text null, "territory_key" text null, "duration_minutes" integer null, "days" integer null, "party_min" integer null, "party_max" integer null, "languages" text[] not null, "season_months" text[] not null, "units" jsonb not null, "cutoff_hours" integer null, "development_fund_percent" integer not null, "programme" text not null, "included" text not null, "not_included" text not null, "bring" text not null, "accessibility" text not null, "meeting_point" text not null, "safety_note" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "journey_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_journey_external_id_unique" ON "journey" ("external_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_journey_deleted_at" ON "journey" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_journey_territory_key" ON "journey" ("territory_key") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "journey" cascade;`);
  }

}
