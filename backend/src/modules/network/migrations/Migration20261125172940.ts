import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125172940 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "place" drop constraint if exists "place_key_unique";`);
    this.addSql(`create table if not exists "place" ("id" text not null, "key" text not null, "name" text not null, "kind" text check ("kind" in ('town', 'site')) not null, "latitude" real not null, "longitude" real not null, "territory_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "place_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_place_key_unique" ON "place" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_place_territory_id" ON "place" ("territory_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_place_deleted_at" ON "place" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "place" add constraint "place_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "territory" add column if not exists "families" text[] not null default '{}';`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "place" cascade;`);

    this.addSql(`alter table if exists "territory" drop column if exists "families";`);
  }

}
