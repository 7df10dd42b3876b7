import {
  breakdownTotalMinor,
  scaleBreakdown,
  summedBreakdown,
  type PriceBreakdown,
} from "../fair-price/price-breakdown.js";
import { requireInteger } from "../money/integer.js";
import { proportion } from "../money/proportion.js";
import { splitByRemainder } from "../money/split-by-remainder.js";

/** One line of an order. `breakdown` is of one piece and sums to `unitPriceMinor`, the price before any promotion. */
export interface OrderLine {
  lineId: string;
  sellerId: string;
  quantity: number;
  unitPriceMinor: number;
  breakdown: PriceBreakdown;
}

/**
 * A whole order, in minor units; every amount contains its tax, and
 * Σ quantity × unitPrice − discount + shipping = total. `taxMinor` is the tax inside `totalMinor`, of goods and shipping.
 */
export interface OrderToSplit {
  lines: readonly OrderLine[];
  discountMinor: number;
  shippingMinor: number;
  taxMinor: number;
  totalMinor: number;
}

/**
 * What one seller's lines are of an order, in minor units. Two identities hold exactly:
 *
 *     items − discount + shipping = total
 *     net + commission + shippingNet + tax = total
 *
 * `itemsMinor`, `discountMinor`, `shippingMinor` and `totalMinor` contain tax; `taxMinor` is the tax inside the total;
 * `netMinor`, `commissionMinor` and `shippingNetMinor` are without tax. No field is negative but `commissionMinor`.
 */
export interface OrderPart {
  sellerId: string;
  lineIds: string[];
  itemsMinor: number;
  discountMinor: number;
  shippingMinor: number;
  taxMinor: number;
  /** The shipping without the tax inside it. */
  shippingNetMinor: number;
  /** The seller's: cooperative and premium of its lines, at the price before any promotion. */
  netMinor: number;
  /** The rest: antenna, freight, payment and network. Negative under a deep promotion, which the network bears. */
  commissionMinor: number;
  totalMinor: number;
}

/**
 * Cuts an order into one part per seller, in the order of their first lines. Items, discount, shipping, tax and total
 * sum over the parts to the order's:
 * shipping is shared by the value of the goods, the discount by goods and shipping, the tax by what is left to pay, each
 * with the largest remainder.
 * @throws RangeError where there is no line, an amount is not an exact integer ≥ 0, a breakdown does not sum to its price,
 *   the order's amounts do not add up to its total, or its tax is above its total
 */
export function splitOrder(order: OrderToSplit): OrderPart[] {
  requireOrder(order);
  const groups = [...groupedBySeller(order.lines)].map(([sellerId, lines]) => ({
    sellerId,
    lines,
    itemsMinor: lines.reduce((sum, line) => sum + line.quantity * line.unitPriceMinor, 0),
  }));
  const shipping = splitByRemainder(
    order.shippingMinor,
    groups.map(({ itemsMinor }) => itemsMinor),
  );
  const gross = groups.map(({ itemsMinor }, index) => itemsMinor + at(shipping, index));
  const discount = splitByRemainder(order.discountMinor, gross);
  const totals = gross.map((grossMinor, index) => grossMinor - at(discount, index));
  const tax = splitByRemainder(order.taxMinor, totals);

  return groups.map(({ sellerId, lines, itemsMinor }, index) => {
    const [shippingMinor, discountMinor, taxMinor, totalMinor] = [
      at(shipping, index),
      at(discount, index),
      at(tax, index),
      at(totals, index),
    ];
    const { cooperative, premium } = summedBreakdown(
      lines.map((line) => scaleBreakdown(line.breakdown, line.quantity)),
    );
    const netMinor = cooperative + premium;
    const shippingNetMinor = shippingMinor - taxInside(shippingMinor, { taxMinor, totalMinor });
    return {
      sellerId,
      lineIds: lines.map(({ lineId }) => lineId),
      itemsMinor,
      discountMinor,
      shippingMinor,
      taxMinor,
      shippingNetMinor,
      netMinor,
      commissionMinor: totalMinor - taxMinor - shippingNetMinor - netMinor,
      totalMinor,
    };
  });
}

function groupedBySeller(lines: readonly OrderLine[]): Map<string, OrderLine[]> {
  const groups = new Map<string, OrderLine[]>();
  for (const line of lines) groups.set(line.sellerId, [...(groups.get(line.sellerId) ?? []), line]);
  return groups;
}

/** The tax inside an amount of a part whose total holds the given tax; 0 where there is nothing to pay. */
function taxInside(amountMinor: number, { taxMinor, totalMinor }: { taxMinor: number; totalMinor: number }): number {
  return totalMinor === 0 ? 0 : proportion(taxMinor, amountMinor, totalMinor);
}

function requireOrder({ lines, discountMinor, shippingMinor, taxMinor, totalMinor }: OrderToSplit): void {
  if (lines.length === 0) throw new RangeError("an order has at least one line");
  for (const { lineId, quantity, unitPriceMinor, breakdown } of lines) {
    requireInteger(`quantity of ${lineId}`, quantity, 1);
    requireInteger(`unitPriceMinor of ${lineId}`, unitPriceMinor, 0);
    const brokenDownMinor = breakdownTotalMinor(breakdown);
    if (brokenDownMinor !== unitPriceMinor) {
      throw new RangeError(`the breakdown of ${lineId} sums to ${brokenDownMinor}, its price is ${unitPriceMinor}`);
    }
  }
  requireInteger("discountMinor", discountMinor, 0);
  requireInteger("shippingMinor", shippingMinor, 0);
  requireInteger("taxMinor", taxMinor, 0);
  requireInteger("totalMinor", totalMinor, 0);
  const itemsMinor = lines.reduce((sum, line) => sum + line.quantity * line.unitPriceMinor, 0);
  requireInteger("items with shipping", itemsMinor + shippingMinor, 0);
  if (itemsMinor - discountMinor + shippingMinor !== totalMinor) {
    throw new RangeError(
      `items ${itemsMinor} − discount ${discountMinor} + shipping ${shippingMinor} is not the total ${totalMinor}`,
    );
  }
  if (taxMinor > totalMinor) throw new RangeError(`the tax ${taxMinor} is above the total ${totalMinor}`);
}

function at(amounts: readonly number[], index: number): number {
  const amount = amounts[index];
  if (amount === undefined) throw new RangeError(`no share ${index}`);
  return amount;
}
