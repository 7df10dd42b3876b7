import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { removeCustomerAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { AccountRecord } from "./account-record";
import { customerIdsOf } from "./customer-ids";
import { lockAccount } from "./lock-account";

interface Deletion {
  customerId: string;
  /** The account's customer, and the one of purchases made with the same address as a guest. */
  customerIds: string[];
}

/**
 * What core has marked as deleted is taken out for good, addresses with it; so are the carts that never became orders.
 * Orders stay, as the accounts need them, and no longer lead to anybody.
 */
const eraseStep = createStep("erase-account", async ({ customerIds }: Deletion, { container }) => {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const carts = container.resolve(Modules.CART);
  // Core's own update of an order takes no null.
  await database("order").whereIn("customer_id", customerIds).update({ customer_id: null });
  const held = await carts.listCarts({ customer_id: customerIds }, { select: ["id", "completed_at"] });
  await carts.deleteCarts(held.filter(({ completed_at }) => !completed_at).map(({ id }) => id));
  await carts.updateCarts(held.filter(({ completed_at }) => completed_at).map(({ id }) => ({ id, customer_id: null })));
  await container.resolve(Modules.CUSTOMER).deleteCustomers(customerIds);
  return new StepResponse(customerIds.length);
});

const deleteAccountWorkflow = createWorkflow("delete-account", (input: Deletion) => {
  removeCustomerAccountWorkflow.runAsStep({ input: { customerId: input.customerId } });
  eraseStep(input);
  return new WorkflowResponse(input);
});

/** Deletes an account and all that belongs to it alone. It cannot be undone. */
export function deleteAccount(container: MedusaContainer, { customer }: AccountRecord): Promise<void> {
  return lockAccount(container, customer.email, async () => {
    const customerIds = await customerIdsOf(container, customer);
    await deleteAccountWorkflow(container).run({ input: { customerId: customer.id, customerIds } });
  });
}
