import { createHmac, timingSafeEqual } from "node:crypto";
import { accountEmailSchema, registrationSchema } from "@azalai/contracts";
import { z } from "@medusajs/framework/zod";
import { Refusal } from "../../refusal";

/** How long a link of a mail opens something. */
export const LINK_TTL_SECONDS = 60 * 60;

/** What a link proves when it comes back: that its bearer reads the mailbox that it was sent to. */
const linkSchema = z.discriminatedUnion("purpose", [
  z.object({ purpose: z.literal("registration"), registration: registrationSchema }),
  /** Only from the address that the account had when it asked: a link that was followed once proves nothing any more. */
  z.object({ purpose: z.literal("email"), customerId: z.string(), from: z.string(), to: accountEmailSchema }),
]);
export type Link = z.infer<typeof linkSchema>;

const sealedSchema = z.object({ link: linkSchema, expiresAtSeconds: z.number() });

/** The token of a link: its JSON and an HMAC-SHA256 over it, both base64url, with a dot between. */
export function signLink(link: Link, secret: string, nowSeconds: number): string {
  const sealed: z.infer<typeof sealedSchema> = { link, expiresAtSeconds: nowSeconds + LINK_TTL_SECONDS };
  const body = Buffer.from(JSON.stringify(sealed)).toString("base64url");
  return `${body}.${signatureOf(body, secret).toString("base64url")}`;
}

/** What a token says. @throws Refusal `link_invalid` where it is not ours, is too old, or is for something else */
export function readLink<P extends Link["purpose"]>(
  token: string,
  purpose: P,
  secret: string,
  nowSeconds: number,
): Extract<Link, { purpose: P }> {
  const [body = "", signature = ""] = token.split(".");
  const given = Buffer.from(signature, "base64url");
  const expected = signatureOf(body, secret);
  if (given.length === expected.length && timingSafeEqual(given, expected)) {
    const { link, expiresAtSeconds } = sealedSchema.parse(JSON.parse(Buffer.from(body, "base64url").toString()));
    if (expiresAtSeconds > nowSeconds && isFor(link, purpose)) return link;
  }
  throw invalidLink();
}

export function invalidLink(): Refusal {
  return new Refusal("link_invalid", "The link was used already, is too old, or is not whole.", "token");
}

function isFor<P extends Link["purpose"]>(link: Link, purpose: P): link is Extract<Link, { purpose: P }> {
  return link.purpose === purpose;
}

function signatureOf(body: string, secret: string): Buffer {
  // Carts' tokens are signed with the same secret.
  return createHmac("sha256", secret).update(`account-link.${body}`).digest();
}
