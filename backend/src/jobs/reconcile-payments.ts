import type { MedusaContainer } from "@medusajs/framework/types";
import { reconcilePayments } from "../workflows/checkout/reconcile-payments";

export default async function reconcile(container: MedusaContainer): Promise<void> {
  await reconcilePayments(container, new Date());
}

export const config = { name: "reconcile-payments", schedule: "* * * * *" };
