import type { Session } from "@azalai/contracts";
import { getAuthContextFromJwtToken } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { generateJwtToken } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { environment } from "../../environment";
import { findAccountById, type AccountRecord } from "./account-record";
import { describeAccount } from "./describe-account";

const SESSION_TTL = "14d";
export const ACTOR = "customer";

const claimsSchema = z.object({ actor_id: z.string().min(1), session_stamp: z.string() });

/** A session of an account: Medusa's own token of a customer, bound to the stamp by which all of them can be ended. */
export function openSession(account: AccountRecord): Session {
  const { customer, facts } = account;
  const claims = { actor_id: customer.id, actor_type: ACTOR, auth_identity_id: "", session_stamp: facts.sessionStamp };
  const sessionToken = generateJwtToken(claims, { secret: environment().jwtSecret, expiresIn: SESSION_TTL });
  return { sessionToken, account: describeAccount(account) };
}

/** The account that an `authorization` header speaks for; null where it speaks for none, or no longer does. */
export async function findSignedIn(
  container: MedusaContainer,
  authorization: string | undefined,
): Promise<AccountRecord | null> {
  if (!authorization) return null;
  const context = getAuthContextFromJwtToken(authorization, environment().jwtSecret, ["bearer"], [ACTOR]);
  const claims = claimsSchema.safeParse(context);
  const account = claims.success ? await findAccountById(container, claims.data.actor_id) : null;
  return account?.facts.sessionStamp === claims.data?.session_stamp ? account : null;
}
