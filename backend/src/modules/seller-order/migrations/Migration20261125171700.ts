import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/**
 * The database itself keeps when each seller order came to each stage, whoever moves it, and lets nobody rewrite that. Of the
 * orders that exist, only the stage that they stand at is known.
 */
export class Migration20261125171700 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`insert into "seller_order_stage_event" ("id", "seller_order_id", "stage", "happened_at")
      select 'sordse_' || gen_random_uuid(), "id", "stage", "stage_changed_at" from "seller_order";`);
    this.addSql(`create or replace function seller_order_note_stage() returns trigger language plpgsql as $$
      begin
        insert into "seller_order_stage_event" ("id", "seller_order_id", "stage", "happened_at")
          values ('sordse_' || gen_random_uuid(), new."id", new."stage", new."stage_changed_at");
        return null;
      end $$;`);
    this.addSql(`create trigger "seller_order_opened" after insert on "seller_order"
      for each row execute function seller_order_note_stage();`);
    this.addSql(`create trigger "seller_order_moved" after update of "stage" on "seller_order"
      for each row when (old."stage" is distinct from new."stage") execute function seller_order_note_stage();`);
    this.addSql(`create or replace function seller_order_refuse_rewrite() returns trigger language plpgsql as $$
      begin raise exception '% is append only: % refused', tg_table_name, tg_op; end $$;`);
    this.addSql(`create trigger "seller_order_stage_event_append_only" before update or delete or truncate
      on "seller_order_stage_event" for each statement execute function seller_order_refuse_rewrite();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "seller_order_opened" on "seller_order";`);
    this.addSql(`drop trigger if exists "seller_order_moved" on "seller_order";`);
    this.addSql(`drop function if exists seller_order_note_stage();`);
    this.addSql(`drop trigger if exists "seller_order_stage_event_append_only" on "seller_order_stage_event";`);
    this.addSql(`drop function if exists seller_order_refuse_rewrite();`);
  }
}
