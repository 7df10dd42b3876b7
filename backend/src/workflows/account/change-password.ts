import type { Session } from "@azalai/contracts";
import { getAuthContextFromJwtToken } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateJwtToken, MedusaError, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { environment } from "../../environment";
import { changeFacts, findAccountByEmail, newSessionStamp, type AccountRecord } from "./account-record";
import { invalidLink, LINK_TTL_SECONDS } from "./link-token";
import { checkPassword, PASSWORD_PROVIDER, setPassword } from "./password";
import { ACTOR, openSession } from "./session";

const PURPOSE = "reset";
/** As Medusa's own reset tokens are made; `jti` is of the row that makes them work once. */
const resetSchema = z.object({ purpose: z.literal(PURPOSE), entity_id: z.string(), jti: z.string() });

/** @throws Refusal `password_wrong` where the old one is not right */
export async function changePassword(
  container: MedusaContainer,
  account: AccountRecord,
  { oldPassword, password }: { oldPassword: string; password: string },
): Promise<Session> {
  const { email } = account.customer;
  await checkPassword(container, { email, password: oldPassword });
  return replacePassword(container, account, password);
}

/** The token of a link by which the account's owner chooses a new password, once. Earlier ones stop working. */
export async function createResetToken(container: MedusaContainer, email: string): Promise<string> {
  const { jti } = await container
    .resolve(Modules.AUTH)
    .createPasswordResetToken({ entity_id: email, provider: PASSWORD_PROVIDER, ttl_seconds: LINK_TTL_SECONDS });
  return generateJwtToken(
    { entity_id: email, provider: PASSWORD_PROVIDER, actor_type: ACTOR, purpose: PURPOSE },
    { secret: environment().jwtSecret, expiresIn: `${LINK_TTL_SECONDS}s`, jwtOptions: { jwtid: jti } },
  );
}

/** @throws Refusal `link_invalid` */
export async function resetPassword(
  container: MedusaContainer,
  { token, password }: { token: string; password: string },
): Promise<Session> {
  const context = getAuthContextFromJwtToken(`Bearer ${token}`, environment().jwtSecret, ["bearer"], [ACTOR]);
  const claims = resetSchema.safeParse(context);
  if (!claims.success) throw invalidLink();
  const { jti, entity_id } = claims.data;
  const account = await findAccountByEmail(container, entity_id);
  if (!account) throw invalidLink();
  await container
    .resolve(Modules.AUTH)
    .consumePasswordResetToken({ jti, provider: PASSWORD_PROVIDER, entity_id })
    .catch((error: unknown) => {
      throw error instanceof MedusaError ? invalidLink() : error;
    });
  return replacePassword(container, account, password);
}

/** Whoever had the old one is logged out everywhere. */
async function replacePassword(container: MedusaContainer, account: AccountRecord, password: string): Promise<Session> {
  await setPassword(container, { email: account.customer.email, password });
  return openSession(await changeFacts(container, account, { sessionStamp: newSessionStamp() }));
}
