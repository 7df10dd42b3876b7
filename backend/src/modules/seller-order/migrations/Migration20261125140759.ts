import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125140759 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_order_line_id_unique";`);
    this.addSql(`alter table if exists "seller_order" drop constraint if exists "seller_order_order_id_seller_id_unique";`);
    this.addSql(`alter table if exists "order_access" drop constraint if exists "order_access_token_unique";`);
    this.addSql(`alter table if exists "order_access" drop constraint if exists "order_access_order_id_unique";`);
    this.addSql(`create table if not exists "order_access" ("id" text not null, "order_id" text not null, "token" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_access_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_access_order_id_unique" ON "order_access" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_access_token_unique" ON "order_access" ("token") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_access_deleted_at" ON "order_access" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order" ("id" text not null, "order_id" text not null, "seller_id" text not null, "currency_code" text not null, "stage" text not null default 'placed', "stage_changed_at" timestamptz not null, "items_minor" integer not null, "discount_minor" integer not null, "shipping_minor" integer not null, "tax_minor" integer not null, "commission_minor" integer not null, "net_minor" integer not null, "total_minor" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_deleted_at" ON "seller_order" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_order_id_seller_id_unique" ON "seller_order" ("order_id", "seller_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_seller_id_stage" ON "seller_order" ("seller_id", "stage") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "seller_order_line" ("id" text not null, "order_line_id" text not null, "variant_id" text not null, "quantity" integer not null, "unit_price_minor" integer not null, "breakdown" jsonb not null, "rule_version" text not null, "seller_order_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_seller_order_line_order_line_id_unique" ON "seller_order_line" ("order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_seller_order_id" ON "seller_order_line" ("seller_order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_line_deleted_at" ON "seller_order_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "seller_order_line" add constraint "seller_order_line_seller_order_id_foreign" foreign key ("seller_order_id") references "seller_order" ("id") on update cascade on delete cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "seller_order_line" drop constraint if exists "seller_order_line_seller_order_id_foreign";`);

    this.addSql(`drop table if exists "order_access" cascade;`);

    this.addSql(`drop table if exists "seller_order" cascade;`);

    this.addSql(`drop table if exists "seller_order_line" cascade;`);
  }

}
