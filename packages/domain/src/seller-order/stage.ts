/** The way of a good from the workshop to the buyer, in order. */
export const SELLER_ORDER_STAGES = [
  "placed",
  "accepted",
  "made",
  "received_at_antenna",
  "quality_checked",
  "in_bamako",
  "exported",
  "at_hub",
  "dispatched",
  "delivered",
] as const;
export type SellerOrderStage = (typeof SELLER_ORDER_STAGES)[number];

/**
 * Where each stage may go. Goods in stock are not made; what quality control turns down goes back to the workshop; an order
 * of Mali is not exported, and may be fetched at the antenna.
 */
export const SELLER_ORDER_TRANSITIONS: Record<SellerOrderStage, readonly SellerOrderStage[]> = {
  placed: ["accepted"],
  accepted: ["made", "received_at_antenna"],
  made: ["received_at_antenna"],
  received_at_antenna: ["quality_checked", "accepted"],
  quality_checked: ["in_bamako", "dispatched", "delivered"],
  in_bamako: ["exported", "dispatched", "delivered"],
  exported: ["at_hub"],
  at_hub: ["dispatched"],
  dispatched: ["delivered"],
  delivered: [],
};

export function mayMoveTo(from: SellerOrderStage, to: SellerOrderStage): boolean {
  return SELLER_ORDER_TRANSITIONS[from].includes(to);
}
