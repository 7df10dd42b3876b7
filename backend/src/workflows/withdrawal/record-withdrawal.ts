import type { Withdrawal, WithdrawalOffer, WithdrawalRequest } from "@azalai/contracts";
import { mayWithdraw } from "@azalai/domain";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { Refusal } from "../../refusal";
import { describeWithdrawalOffer, withdrawalsOf } from "./describe-offer";

/**
 * Records a declaration of withdrawal and lets it be acknowledged. Sent again, it answers with what was recorded the first
 * time, also after the period; with further lines, it records those.
 * @throws Refusal `not_found` for an unknown token, `invalid_input` for a line of another order, `withdrawal_late` after the
 *   last day, `withdrawal_excepted` for a line that cannot be given back, naming it
 */
export async function recordWithdrawal(container: MedusaContainer, request: WithdrawalRequest): Promise<Withdrawal> {
  const found = await describeWithdrawalOffer(container, request.token);
  if (!found) throw new Refusal("not_found", "No order has this token.", "token");
  const { orderId, offer } = found;
  const wanted = request.lines.map(({ id, isSealed }, index) => {
    const line = offer.lines.find((one) => one.id === id);
    if (!line) throw new Refusal("invalid_input", `The order has no line ${id}.`, `lines.${index}.id`);
    return { ...line, isSealed, field: `lines.${index}` };
  });
  const lines = wanted.filter(({ isWithdrawn }) => !isWithdrawn);
  if (lines.length === 0) return recordedOf(offer.withdrawals, request);
  requireAllowed(offer, lines);

  const sellerOrders = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const id = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .transaction((transaction) => sellerOrders.insertWithdrawal(transaction, { ...request, orderId, lines }));
  const withdrawals = await withdrawalsOf(sellerOrders, orderId);
  if (id === null) return recordedOf(withdrawals, request);
  await container.resolve(Modules.EVENT_BUS).emit({ name: "withdrawal.recorded", data: { id, token: request.token } });
  return withdrawals.find((one) => one.id === id) ?? recordedOf(withdrawals, request);
}

function requireAllowed(
  { lastDay, isInTime }: WithdrawalOffer,
  lines: readonly (WithdrawalOffer["lines"][number] & { isSealed: boolean; field: string })[],
): void {
  if (!isInTime) throw new Refusal("withdrawal_late", `The last day to withdraw was ${lastDay}.`);
  const excepted = lines.find(({ term, isSealed }) => !mayWithdraw(term, isSealed));
  if (excepted)
    throw new Refusal(
      "withdrawal_excepted",
      excepted.term === "made_to_measure"
        ? "It was cut to its buyer's measures."
        : "It was opened, and is closed for health or hygiene.",
      excepted.field,
    );
}

/** The declaration that the lines asked for stand in; the newest where they stand in several. */
function recordedOf(withdrawals: Withdrawal[], { lines }: WithdrawalRequest): Withdrawal {
  const recorded = [...withdrawals].reverse().find(({ lineIds }) => lines.some(({ id }) => lineIds.includes(id)));
  if (!recorded) throw new Error("a line is withdrawn from by no declaration");
  return recorded;
}
