import { scaleBreakdown } from "../fair-price/price-breakdown.js";
import type { CurrencyCode } from "../market/market.js";
import type { OrderLine, OrderPart } from "../seller-order/split-order.js";
import type { LedgerAccount, LedgerEntry } from "./entry.js";

/** An order with its parts as `splitOrder` cut them. */
export interface Sale {
  /** The payment provider that holds the buyer's money: `stripe`, `antenna`. */
  provider: string;
  currency: CurrencyCode;
  lines: readonly OrderLine[];
  parts: readonly OrderPart[];
}

/**
 * The entries of one order, balanced for each seller's part: the provider's clearing account is debited with the total;
 * each line's cooperative, premium, antenna, freight and payment are credited as broken down, whatever the promotion; then
 * the tax and the shipping without tax; the network is credited with the rest, or debited where a promotion was deeper than
 * its share. Entries of 0 are left out.
 * @throws RangeError where a part names a line that the order does not have
 */
export function entriesOfSale({ provider, currency, lines, parts }: Sale): LedgerEntry[] {
  const linesById = new Map(lines.map((line) => [line.lineId, line]));
  return parts.flatMap((part) => {
    const { sellerId } = part;
    const entry = (account: LedgerAccount, amountMinor: number, lineId: string | null): LedgerEntry => ({
      account,
      amountMinor,
      currency,
      sellerId,
      lineId,
    });
    const ofLines = part.lineIds.flatMap((lineId) => {
      const line = linesById.get(lineId);
      if (line === undefined) throw new RangeError(`the order has no line ${lineId}`);
      const sold = scaleBreakdown(line.breakdown, line.quantity);
      return [
        entry(`coop:${sellerId}:payable`, -sold.cooperative, lineId),
        entry(`premium:${sellerId}`, -sold.premium, lineId),
        entry("antenna", -sold.antenna, lineId),
        entry("freight", -sold.freight, lineId),
        entry("payment_fees", -sold.payment, lineId),
      ];
    });
    const beforeNetwork = [
      entry(`clearing:${provider}:${currency}`, part.totalMinor, null),
      ...ofLines,
      entry("shipping", -part.shippingNetMinor, null),
      entry("vat", -part.taxMinor, null),
    ];
    const restMinor = beforeNetwork.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    return [...beforeNetwork, entry("network", -restMinor, null)].filter(({ amountMinor }) => amountMinor !== 0);
  });
}
