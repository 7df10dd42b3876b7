import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

/**
 * Under which customers a person's orders are kept: that of the account, and that of what was bought as a guest with the
 * same address. The address of an account was always proved by following a link sent to it.
 */
export async function customerIdsOf(
  container: MedusaContainer,
  { id, email }: Pick<CustomerDTO, "id" | "email">,
): Promise<string[]> {
  const guests = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ email, has_account: false }, { select: ["id"] });
  return [id, ...guests.map((guest) => guest.id)];
}
