import { Redis } from "ioredis";
import { environment } from "../environment";

let client: Redis | undefined;

/** This process's own connection for counting and checking; null where there is no Redis. A command fails at once while it is down. */
export function redis(): Redis | null {
  const { redisUrl } = environment();
  if (!redisUrl) return null;
  if (!client) {
    client = new Redis(redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 });
    /** Without a listener a lost connection would end the process; what needs Redis reports it. */
    client.on("error", () => undefined);
  }
  return client;
}
