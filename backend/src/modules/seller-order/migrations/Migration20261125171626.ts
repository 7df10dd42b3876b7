import { Migration } from "@medusajs/framework/mikro-orm/migrations";

export class Migration20261125171626 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`alter table if exists "withdrawal_line" drop constraint if exists "withdrawal_line_order_line_id_unique";`);
    this.addSql(`create table if not exists "seller_order_stage_event" ("id" text not null, "seller_order_id" text not null, "stage" text not null, "happened_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "seller_order_stage_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_stage_event_deleted_at" ON "seller_order_stage_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_seller_order_stage_event_seller_order_id_happened_at" ON "seller_order_stage_event" ("seller_order_id", "happened_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "withdrawal" ("id" text not null, "order_id" text not null, "received_at" timestamptz not null, "name" text not null, "contact" text not null, "locale" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_deleted_at" ON "withdrawal" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_order_id" ON "withdrawal" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "withdrawal_line" ("id" text not null, "order_line_id" text not null, "is_sealed" boolean not null, "withdrawal_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "withdrawal_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_withdrawal_line_order_line_id_unique" ON "withdrawal_line" ("order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_line_withdrawal_id" ON "withdrawal_line" ("withdrawal_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_withdrawal_line_deleted_at" ON "withdrawal_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`alter table if exists "withdrawal_line" add constraint "withdrawal_line_withdrawal_id_foreign" foreign key ("withdrawal_id") references "withdrawal" ("id") on update cascade;`);
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "withdrawal_line" drop constraint if exists "withdrawal_line_withdrawal_id_foreign";`);

    this.addSql(`drop table if exists "seller_order_stage_event" cascade;`);

    this.addSql(`drop table if exists "withdrawal" cascade;`);

    this.addSql(`drop table if exists "withdrawal_line" cascade;`);
  }

}
