import type { Stripe } from "stripe";
import type { SandboxContext } from "../context.js";
import { resourceMissing } from "../http/stripe-error.js";
import { newId } from "../identifier.js";
import { processingFeeMinor } from "../money.js";

const AVAILABLE_AFTER_SECONDS = 3 * 24 * 60 * 60;

/** Money coming in for a charge, less the fee; in the charge's own currency: the sandbox converts nothing. */
export function recordChargeTransaction(context: SandboxContext, charge: Stripe.Charge, amountMinor: number): string {
  return record(context, {
    type: "charge",
    source: charge.id,
    currency: charge.currency,
    amountMinor,
    feeMinor: processingFeeMinor(amountMinor, charge.currency),
  });
}

/** Money going back to the buyer. As with Stripe, the fee of the charge is not returned. */
export function recordRefundTransaction(
  context: SandboxContext,
  refund: Pick<Stripe.Refund, "id" | "currency" | "amount">,
): string {
  return record(context, {
    type: "refund",
    source: refund.id,
    currency: refund.currency,
    amountMinor: -refund.amount,
    feeMinor: 0,
  });
}

function record(
  context: SandboxContext,
  entry: { type: "charge" | "refund"; source: string; currency: string; amountMinor: number; feeMinor: number },
): string {
  const created = context.nowSeconds();
  const transaction: Stripe.BalanceTransaction = {
    id: newId("txn"),
    object: "balance_transaction",
    amount: entry.amountMinor,
    available_on: created + AVAILABLE_AFTER_SECONDS,
    created,
    currency: entry.currency,
    description: null,
    exchange_rate: null,
    fee: entry.feeMinor,
    fee_details:
      entry.feeMinor === 0
        ? []
        : [
            {
              amount: entry.feeMinor,
              application: null,
              currency: entry.currency,
              description: "Sandbox processing fee",
              type: "stripe_fee",
            },
          ],
    net: entry.amountMinor - entry.feeMinor,
    reporting_category: entry.type,
    source: entry.source,
    status: "pending",
    type: entry.type,
  };
  context.state.balanceTransactions[transaction.id] = transaction;
  return transaction.id;
}

/** The transaction as it stands now: pending money becomes available after three days. */
export function retrieveBalanceTransaction(context: SandboxContext, id: string): Stripe.BalanceTransaction {
  const transaction = context.state.balanceTransactions[id];
  if (transaction === undefined) throw resourceMissing("balance transaction", id);
  if (transaction.available_on <= context.nowSeconds()) transaction.status = "available";
  return transaction;
}

export function balanceTransactions(context: SandboxContext): Stripe.BalanceTransaction[] {
  return Object.keys(context.state.balanceTransactions).map((id) => retrieveBalanceTransaction(context, id));
}
