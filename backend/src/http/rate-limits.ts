import type { MedusaNextFunction, MedusaRequest, MedusaResponse, MiddlewareRoute } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes, type RateLimiterAbstract } from "rate-limiter-flexible";
import { environment } from "../environment";
import { Refusal } from "../refusal";
import type { RateLimit } from "./rate-limit-settings";
import { redis } from "./redis";

const WRITES: readonly string[] = ["POST", "PUT", "PATCH", "DELETE"];
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

  async function limitWrites(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
    if (WRITES.includes(req.method)) await spend(writes, addressOf(req), res);
    next();
  }

  async function limitLogIns(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
    if (req.method === "POST") {
      await spend(logIns, addressOf(req), res);
      const account = accountOf(req.body);
      if (account) await watchAccount(account, res);
    }
    next();
  }

  /** Only refusals count against an account, so that nobody is locked out of theirs by using it. */
  async function watchAccount(account: string, res: MedusaResponse): Promise<void> {
    const counted = await refusedLogIns.get(account);
    if (counted && counted.consumedPoints >= refusedLogIns.points) refuse(counted, res);
    res.on("finish", () => {
      if (res.statusCode === 401) void refusedLogIns.penalty(account).catch(() => undefined);
    });
  }

  return [
    { matcher: "/auth", middlewares: [limitLogIns] },
    { matcher: "/store", middlewares: [limitWrites] },
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

function refuse({ msBeforeNext }: RateLimiterRes, res: MedusaResponse): never {
  res.setHeader("retry-after", Math.max(1, Math.ceil(msBeforeNext / 1000)));
  throw new Refusal("too_many_requests", "Too many requests: try again later.");
}

function addressOf(req: MedusaRequest): string {
  return req.ip ?? "unknown";
}

function accountOf(body: unknown): string | null {
  const parsed = identitySchema.safeParse(body);
  if (!parsed.success) return null;
  return ("email" in parsed.data ? parsed.data.email : parsed.data.identifier).trim().toLowerCase();
}
