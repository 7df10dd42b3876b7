import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { redis } from "../../http/redis";

/** Longer than any healthy answer, shorter than what asks: an orchestrator counts a late answer as none. */
const TIMEOUT_MS = 2_000;

/** 200 where this process can work: the database answers, and Redis where there is one; else 503 that says what does not. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const store = redis();
  const database = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [isDatabaseReady, isRedisReady] = await Promise.all([
    inTime(database.raw("select 1").then(() => true)),
    store ? inTime(store.ping().then(() => true)) : true,
  ]);
  const isReady = isDatabaseReady && isRedisReady;
  res
    .status(isReady ? 200 : 503)
    .json({ ready: isReady, database: isDatabaseReady, ...(store ? { redis: isRedisReady } : {}) });
}

async function inTime(check: PromiseLike<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, TIMEOUT_MS, false);
  });
  try {
    return await Promise.race([check, tooLate]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
