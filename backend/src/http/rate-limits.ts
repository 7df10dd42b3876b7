import { createHash } from "node:crypto";
import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible";
import { environment } from "../environment";
import { Refusal } from "../refusal";
import type { RateLimit } from "./rate-limit-settings";
import { redis } from "./redis";
import { visitorAddressOf } from "./visitor-address";

const WRITES: readonly string[] = ["POST", "PUT", "PATCH", "DELETE"];
const orderProofSchema = z.object({ displayId: z.number().int() });
const identitySchema = z.object({ email: z.string().max(320) }).or(z.object({ identifier: z.string().max(320) }));

/** Counts in Redis where there are several processes; while it cannot be reached, each counts for itself. */
function limiter(keyPrefix: string, { requests, windowSeconds }: RateLimit): RateLimiterAbstract {
  const limits = { keyPrefix: `rate:${keyPrefix}`, points: requests, duration: windowSeconds };
  const storeClient = redis();
  if (!storeClient) return new RateLimiterMemory(limits);
  return new RateLimiterRedis({ ...limits, storeClient, insuranceLimiter: new RateLimiterMemory(limits) });
}

/** The middlewares that refuse, with 429 and `Retry-After`, whoever asks too often. */
export function rateLimitMiddlewares(): MiddlewareRoute[] {
  const { rateLimits } = environment();
  const writes = limiter("writes", rateLimits.writesPerAddress);
  const logIns = limiter("log-ins", rateLimits.logInsPerAddress);
  const refusedLogIns = limiter("refused-log-ins", rateLimits.refusedLogInsPerAccount);
  const mails = limiter("account-mails", rateLimits.mailsPerMailbox);
  const refusedProofs = limiter("refused-proofs", rateLimits.refusedProofsPerOrder);

  async function limitWrites(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
    if (WRITES.includes(req.method)) await spend(writes, visitorAddressOf(req), res);
    next();
  }

  async function limitLogIns(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
    if (req.method === "POST") {
      await spend(logIns, visitorAddressOf(req), res);
      // By its address, and by the session that is changed with its password: a thief of one guesses in vain.
      for (const account of [accountOf(req.body), sessionOf(req)])
        if (account) await watchRefusals(refusedLogIns, account, 401, res);
    }
    next();
  }

  async function limitProofs(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
    const proof = orderProofSchema.safeParse(req.body);
    if (proof.success) await watchRefusals(refusedProofs, String(proof.data.displayId), 404, res);
    next();
  }

  /** The same for every mailbox, known or not. */
  async function limitMails(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
    const mailbox = accountOf(req.body);
    if (req.method === "POST" && mailbox) await spend(mails, mailbox, res);
    next();
  }

  return [
    { matcher: "/auth", middlewares: [limitLogIns] },
    { matcher: "/store/account", middlewares: [limitLogIns] },
    { matcher: "/store/account/registrations", middlewares: [limitMails] },
    { matcher: "/store/account/password-resets", middlewares: [limitMails] },
    { matcher: "/store/account/email", middlewares: [limitMails] },
    { matcher: "/store", middlewares: [limitWrites] },
    { matcher: "/store/withdrawals/find", middlewares: [limitProofs] },
    { matcher: "/admin", middlewares: [limitWrites] },
  ];
}

async function spend(limited: RateLimiterAbstract, key: string, res: MedusaResponse): Promise<void> {
  try {
    await limited.consume(key);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) refuse(refused, res);
    throw refused;
  }
}

/** Only refusals, answered with `refusedStatus`, count against a key, so that nobody is locked out of what is theirs by using it. */
async function watchRefusals(
  refusals: RateLimiterAbstract,
  key: string,
  refusedStatus: number,
  res: MedusaResponse,
): Promise<void> {
  const counted = await refusals.get(key);
  if (counted && counted.consumedPoints >= refusals.points) refuse(counted, res);
  res.on("finish", () => {
    if (res.statusCode === refusedStatus) void refusals.penalty(key).catch(() => undefined);
  });
}

function refuse({ msBeforeNext }: RateLimiterRes, res: MedusaResponse): never {
  res.setHeader("retry-after", Math.max(1, Math.ceil(msBeforeNext / 1000)));
  throw new Refusal("too_many_requests", "Too many requests: try again later.");
}

function accountOf(body: unknown): string | null {
  const parsed = identitySchema.safeParse(body);
  if (!parsed.success) return null;
  return ("email" in parsed.data ? parsed.data.email : parsed.data.identifier).trim().toLowerCase();
}

/** The bearer of a request, as a name that gives nothing away. */
function sessionOf(req: MedusaRequest): string | null {
  const bearer = req.get("authorization");
  return bearer ? `session:${createHash("sha256").update(bearer).digest("base64url")}` : null;
}
