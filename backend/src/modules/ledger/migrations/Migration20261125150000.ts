import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** The ledger cannot be rewritten, and takes only entries that balance: those of a transaction are written by one statement. */
export class Migration20261125150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "ledger_entry" add column if not exists "order_line_id" text null;`);
    this.addSql(`create or replace function ledger_refuse_change() returns trigger language plpgsql as $$
      begin raise exception 'the ledger is append only: % of % refused', tg_op, tg_table_name; end $$;`);
    for (const table of ["ledger_transaction", "ledger_entry"]) {
      this.addSql(`create trigger "${table}_append_only" before update or delete or truncate on "${table}"
        for each statement execute function ledger_refuse_change();`);
    }
    this.addSql(`create or replace function ledger_require_balance() returns trigger language plpgsql as $$
      declare unbalanced text;
      begin
        select transaction_id into unbalanced from added group by transaction_id having sum(amount_minor) <> 0 limit 1;
        if unbalanced is not null then raise exception 'entries of ledger transaction % do not sum to zero', unbalanced; end if;
        return null;
      end $$;`);
    this.addSql(`create trigger "ledger_entry_balanced" after insert on "ledger_entry"
      referencing new table as added for each statement execute function ledger_require_balance();`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "ledger_entry_balanced" on "ledger_entry";`);
    this.addSql(`drop function if exists ledger_require_balance();`);
    for (const table of ["ledger_transaction", "ledger_entry"])
      this.addSql(`drop trigger if exists "${table}_append_only" on "${table}";`);
    this.addSql(`drop function if exists ledger_refuse_change();`);
    this.addSql(`alter table "ledger_entry" drop column if exists "order_line_id";`);
  }
}
