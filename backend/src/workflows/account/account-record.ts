import { randomBytes } from "node:crypto";
import { localeSchema, marketSchema } from "@azalai/contracts";
import type { CustomerDTO, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

/** What an account keeps in its customer's metadata. */
const accountFactsSchema = z.object({
  locale: localeSchema,
  market: marketSchema,
  /** Every session carries it: a new stamp ends them all. */
  sessionStamp: z.string(),
});
export type AccountFacts = z.infer<typeof accountFactsSchema>;

/** A person with an account, as the Customer module keeps them. */
export interface AccountRecord {
  customer: CustomerDTO;
  facts: AccountFacts;
}

export const newSessionStamp = (): string => randomBytes(16).toString("base64url");

/** The account of a customer; null where there is none, or where its customer only ever bought as a guest. */
export function findAccountById(container: MedusaContainer, customerId: string): Promise<AccountRecord | null> {
  return find(container, { id: customerId });
}

/** The account of a mailbox, its address written as `accountEmailSchema` does. */
export function findAccountByEmail(container: MedusaContainer, email: string): Promise<AccountRecord | null> {
  return find(container, { email });
}

async function find(
  container: MedusaContainer,
  who: { id: string } | { email: string },
): Promise<AccountRecord | null> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ ...who, has_account: true }, { relations: ["addresses"] });
  const facts = accountFactsSchema.safeParse(customer?.metadata);
  return customer && facts.success ? { customer, facts: facts.data } : null;
}

/** Writes the given facts and leaves the others as they are. */
export async function changeFacts(
  container: MedusaContainer,
  { customer, facts }: AccountRecord,
  change: Partial<AccountFacts>,
): Promise<AccountRecord> {
  const changed = { ...facts, ...change };
  await container
    .resolve(Modules.CUSTOMER)
    .updateCustomers(customer.id, { metadata: { ...customer.metadata, ...changed } });
  return { customer, facts: changed };
}
