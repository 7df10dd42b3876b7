import type { Session } from "@azalai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Refusal } from "../../refusal";
import { findAccountByEmail } from "./account-record";
import { checkPassword } from "./password";
import { openSession } from "./session";

/** @throws Refusal `password_wrong` */
export async function logIn(container: MedusaContainer, given: { email: string; password: string }): Promise<Session> {
  const identity = await checkPassword(container, given);
  const account = await findAccountByEmail(container, given.email);
  // Members of the desk have passwords of the same provider, and no account here.
  if (!account || identity.app_metadata?.customer_id !== account.customer.id)
    throw new Refusal("password_wrong", "The address or the password is not right.", "password");
  return openSession(account);
}
