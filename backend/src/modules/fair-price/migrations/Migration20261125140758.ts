import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125140758 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "cost_sheet" drop constraint if exists "cost_sheet_variant_id_unique";`);
    this.addSql(`create table if not exists "cost_sheet" ("id" text not null, "variant_id" text not null, "maker_labour_xof" integer not null, "materials_xof" integer not null, "overhead_xof" integer not null, "minutes_of_work" integer not null, "day_wage_xof" integer not null, "antenna_xof" integer not null, "freight_eu_xof" integer not null, "freight_ca_xof" integer not null, "freight_ml_xof" integer not null, "approved_on" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "cost_sheet_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_cost_sheet_variant_id_unique" ON "cost_sheet" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_cost_sheet_deleted_at" ON "cost_sheet" ("deleted_at") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "cost_sheet" cascade;`);
  }

}
