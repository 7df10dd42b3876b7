import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125140757 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "member" drop constraint if exists "member_email_unique";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_handle_unique";`);
    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_external_id_unique";`);
    this.addSql(`alter table if exists "territory" drop constraint if exists "territory_key_unique";`);
    this.addSql(`alter table if exists "antenna" drop constraint if exists "antenna_key_unique";`);
    this.addSql(`create table if not exists "antenna" ("id" text not null, "key" text not null, "name" text not null, "town" text not null, "is_national" boolean not null default false, "hosted_by_key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "antenna_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_antenna_key_unique" ON "antenna" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_antenna_deleted_at" ON "antenna" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "territory" ("id" text not null, "key" text not null, "name" text not null, "lead" text not null, "story" text not null, "latitude" real not null, "longitude" real not null, "antenna_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "territory_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_territory_key_unique" ON "territory" ("key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_antenna_id" ON "territory" ("antenna_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_territory_deleted_at" ON "territory" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller" ("id" text not null, "external_id" text not null, "kind" text check ("kind" in ('cooperative', 'promoter')) not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "handle" text not null, "name" text not null, "town" text not null, "craft" text not null, "tagline" text not null, "story" text not null, "how_we_price" text not null, "member_count" integer null, "women_percent" integer null, "woman_presides" boolean null, "youth_count" integer null, "displaced_count" integer null, "languages" text[] not null, "payout_rail" text null, "emblem" jsonb null, "is_demo" boolean not null default false, "territory_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_external_id_unique" ON "seller" ("external_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_handle_unique" ON "seller" ("handle") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_territory_id" ON "seller" ("territory_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_deleted_at" ON "seller" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_kind_status" ON "seller" ("kind", "status") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "member" ("id" text not null, "email" text not null, "role" text check ("role" in ('national', 'antenna', 'seller')) not null, "status" text check ("status" in ('active', 'suspended')) not null default 'active', "antenna_id" text null, "seller_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "member_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_antenna_id" ON "member" ("antenna_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_seller_id" ON "member" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_member_deleted_at" ON "member" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_member_email_unique" ON "member" ("email") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "certification" ("id" text not null, "scheme" text not null, "holder" text not null, "number" text not null, "scope" text null, "url" text not null, "valid_from" timestamptz not null, "valid_until" timestamptz not null, "seller_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "certification_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certification_seller_id" ON "certification" ("seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_certification_deleted_at" ON "certification" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "territory" add constraint "territory_antenna_id_foreign" foreign key ("antenna_id") references "antenna" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "seller" add constraint "seller_territory_id_foreign" foreign key ("territory_id") references "territory" ("id") on update cascade;`);

    this.addSql(`alter table if exists "member" add constraint "member_antenna_id_foreign" foreign key ("antenna_id") references "antenna" ("id") on update cascade on delete set null;`);
    this.addSql(`alter table if exists "member" add constraint "member_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade on delete set null;`);

    this.addSql(`alter table if exists "certification" add constraint "certification_seller_id_foreign" foreign key ("seller_id") references "seller" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "territory" drop constraint if exists "territory_antenna_id_foreign";`);

    this.addSql(`alter table if exists "member" drop constraint if exists "member_antenna_id_foreign";`);

    this.addSql(`alter table if exists "seller" drop constraint if exists "seller_territory_id_foreign";`);

    this.addSql(`alter table if exists "member" drop constraint if exists "member_seller_id_foreign";`);

    this.addSql(`alter table if exists "certification" drop constraint if exists "certification_seller_id_foreign";`);

    this.addSql(`drop table if exists "antenna" cascade;`);

    this.addSql(`drop table if exists "territory" cascade;`);

    this.addSql(`drop table if exists "seller" cascade;`);

    this.addSql(`drop table if exists "member" cascade;`);

    this.addSql(`drop table if exists "certification" cascade;`);
  }

}
