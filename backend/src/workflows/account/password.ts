import { randomBytes, scrypt } from "node:crypto";
import { promisify } from "node:util";
import type { AuthIdentityDTO, MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import { Refusal } from "../../refusal";

export const PASSWORD_PROVIDER = "emailpass";

const derive = promisify<string, Buffer, number, { N: number; r: number; p: number; maxmem: number }, Buffer>(scrypt);

/**
 * Who has this password.
 * @throws Refusal `password_wrong`, with the same words and after the same time whether the address is known or not
 */
export async function checkPassword(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
): Promise<AuthIdentityDTO> {
  const auth = container.resolve(Modules.AUTH);
  const { success, authIdentity } = await auth.authenticate(PASSWORD_PROVIDER, { body: { email, password } });
  if (success && authIdentity) return authIdentity;
  const known = await auth.listProviderIdentities(
    { entity_id: email, provider: PASSWORD_PROVIDER },
    { select: ["id"] },
  );
  if (known.length === 0) await spendTimeOfCheck(password);
  throw new Refusal("password_wrong", "The address or the password is not right.", "password");
}

/** @throws MedusaError where the address has no identity */
export async function setPassword(
  container: MedusaContainer,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const { success, error } = await container
    .resolve(Modules.AUTH)
    .updateProvider(PASSWORD_PROVIDER, { entity_id: email, password });
  if (!success) throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, error ?? "The password was not set.");
}

/** The work of emailpass where it finds an identity: scrypt with logN 15, r 8, p 1. */
async function spendTimeOfCheck(password: string): Promise<void> {
  await derive(password, randomBytes(32), 64, { N: 2 ** 15, r: 8, p: 1, maxmem: 2 ** 26 });
}
