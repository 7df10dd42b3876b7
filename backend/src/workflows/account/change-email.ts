import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, createWorkflow, StepResponse, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateCustomersStep } from "@medusajs/medusa/core-flows";
import { environment } from "../../environment";
import { findAccountById } from "./account-record";
import { invalidLink, readLink } from "./link-token";
import { lockAccount } from "./lock-account";
import { PASSWORD_PROVIDER } from "./password";

interface EmailChange {
  customerId: string;
  from: string;
  to: string;
}

const moveIdentityStep = createStep(
  "move-account-identity",
  async ({ from, to }: EmailChange, { container }) => {
    const auth = container.resolve(Modules.AUTH);
    const identityOf = async (email: string) => {
      const [identity] = await auth.listProviderIdentities({ entity_id: email, provider: PASSWORD_PROVIDER });
      return identity;
    };
    const identity = await identityOf(from);
    if (!identity || (await identityOf(to))) throw invalidLink();
    await auth.updateProviderIdentities([{ id: identity.id, entity_id: to }]);
    return new StepResponse(identity.id, { id: identity.id, from });
  },
  async (moved, { container }) => {
    if (moved)
      await container.resolve(Modules.AUTH).updateProviderIdentities([{ id: moved.id, entity_id: moved.from }]);
  },
);

const changeEmailWorkflow = createWorkflow("change-account-email", (input: EmailChange) => {
  moveIdentityStep(input);
  updateCustomersStep({ selector: { id: input.customerId }, update: { email: input.to } });
  return new WorkflowResponse(input);
});

/**
 * Follows the link that was sent to an account's new address; answers with the change that it made.
 * @throws Refusal `link_invalid`, also where the new address has an account by now
 */
export function changeEmail(container: MedusaContainer, token: string): Promise<EmailChange> {
  const { customerId, from, to } = readLink(token, "email", environment().linkSecret, Date.now() / 1000);
  return lockAccount(container, to, async () => {
    const account = await findAccountById(container, customerId);
    if (account?.customer.email !== from) throw invalidLink();
    await changeEmailWorkflow(container).run({ input: { customerId, from, to } });
    return { customerId, from, to };
  });
}
