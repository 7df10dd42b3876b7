import type { CurrencyCode } from "../market/market.js";

/** Where money stands. `clearing` is an asset, held by a payment provider; all others are what is owed or earned. */
export type LedgerAccount =
  | `clearing:${string}:${CurrencyCode}`
  | `coop:${string}:payable`
  | `premium:${string}`
  | "antenna"
  | "freight"
  | "payment_fees"
  | "network"
  | "shipping"
  | "vat";

/**
 * One line of double entry, in the smallest unit of the order's currency. Above 0 is a debit (money comes in or a debt
 * falls), below 0 a credit (a debt or an income grows): what is owed to an account is the opposite of its sum.
 */
export interface LedgerEntry {
  account: LedgerAccount;
  amountMinor: number;
  currency: CurrencyCode;
  /** Whose part of the order it belongs to: the entries of one seller sum to 0 by themselves. */
  sellerId: string;
  /** The order line it comes from; null for what concerns the seller's whole part. */
  lineId: string | null;
}
