import type { Checkout } from "@azalai/contracts";

/** The payment providers behind the methods that a buyer chooses from. */
export const PROVIDERS: Record<Checkout["paymentMethod"], string> = {
  card: "pp_stripe_stripe",
  antenna: "pp_system_default",
};
