import type { Session } from "@azalai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createCustomerAccountWorkflow } from "@medusajs/medusa/core-flows";
import { environment } from "../../environment";
import { findAccountById, newSessionStamp, type AccountFacts } from "./account-record";
import { lockAccount } from "./lock-account";
import { invalidLink, readLink } from "./link-token";
import { PASSWORD_PROVIDER } from "./password";
import { openSession } from "./session";

/**
 * Makes the account that a link of a mail asks for. Until then nothing is kept of a registration: whoever asks for one
 * with another's address leaves no password behind for it.
 * @throws Refusal `link_invalid`, also where the address has an account by now
 */
export function registerAccount(
  container: MedusaContainer,
  { token, password }: { token: string; password: string },
): Promise<Session> {
  const { registration } = readLink(token, "registration", environment().linkSecret, Date.now() / 1000);
  return lockAccount(container, registration.email, async () => {
    const auth = container.resolve(Modules.AUTH);
    const { email, firstName, lastName, locale, market } = registration;
    const { success, authIdentity } = await auth.register(PASSWORD_PROVIDER, { body: { email, password } });
    if (!success || !authIdentity) throw invalidLink();
    const facts: AccountFacts = { locale, market, sessionStamp: newSessionStamp() };
    try {
      const { result } = await createCustomerAccountWorkflow(container).run({
        input: {
          authIdentityId: authIdentity.id,
          customerData: { email, first_name: firstName, last_name: lastName, metadata: facts },
        },
      });
      const account = await findAccountById(container, result.id);
      if (account) return openSession(account);
      throw new Error(`Customer ${result.id} was made without an account.`);
    } catch (error) {
      await auth.deleteAuthIdentities([authIdentity.id]);
      throw error;
    }
  });
}
