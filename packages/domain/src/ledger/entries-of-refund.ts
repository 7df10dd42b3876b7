import type { LedgerEntry } from "./entry.js";

/**
 * The entries that take back one seller's part of a sale as it was entered: each line of it with its sign turned.
 * @throws RangeError where the sale has nothing of that seller
 */
export function entriesOfRefund(saleEntries: readonly LedgerEntry[], sellerId: string): LedgerEntry[] {
  const ofPart = saleEntries.filter((entry) => entry.sellerId === sellerId);
  if (ofPart.length === 0) throw new RangeError(`the sale has nothing of seller ${sellerId}`);
  return ofPart.map((entry) => ({ ...entry, amountMinor: -entry.amountMinor }));
}
