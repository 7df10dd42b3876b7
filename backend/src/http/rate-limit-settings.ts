import { z } from "@medusajs/framework/zod";

const limitSchema = z.object({ requests: z.number().int().min(1), windowSeconds: z.number().int().min(1) });
export type RateLimit = z.infer<typeof limitSchema>;

/**
 * How often someone may do what costs us or helps a guesser. Generous: a whole household or school shares one address. The
 * storefront's server passes on the addresses of those it writes for (see `visitor-address.ts`).
 */
const rateLimitsSchema = z.object({
  /** Log-ins, registrations and resets from one address. */
  logInsPerAddress: limitSchema.default({ requests: 120, windowSeconds: 60 }),
  /** Refused log-ins to one account, from wherever they come. */
  refusedLogInsPerAccount: limitSchema.default({ requests: 10, windowSeconds: 900 }),
  /** Wrong e-mail addresses named for one order number, from wherever they come. */
  refusedProofsPerOrder: limitSchema.default({ requests: 10, windowSeconds: 900 }),
  /** Links of registrations, resets and changes of address, to one mailbox. */
  mailsPerMailbox: limitSchema.default({ requests: 5, windowSeconds: 3600 }),
  /** POST, PUT, PATCH and DELETE under /store and /admin, from one address. */
  writesPerAddress: limitSchema.default({ requests: 6000, windowSeconds: 60 }),
});
export type RateLimits = z.infer<typeof rateLimitsSchema>;

/**
 * The limits, from `RATE_LIMITS`: `{"writesPerAddress":{"requests":100,"windowSeconds":60}}`; what it leaves out keeps its
 * default.
 * @throws Error where it is not JSON of that shape
 */
export function readRateLimits(json: string | undefined): RateLimits {
  return rateLimitsSchema.strict().parse(JSON.parse(json || "{}"));
}
