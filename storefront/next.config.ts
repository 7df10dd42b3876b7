import { join } from "node:path";
import type { NextConfig } from "next";
import { compressedHeaderRules, headerRules } from "./src/routing/headers";
import { compressedRewrites, lostRewrites, publicRewrites } from "./src/routing/rewrites";

const repository = join(import.meta.dirname, "..");

/** In development scripts change, and lie elsewhere. */
const isBuilt = process.env.NODE_ENV === "production";

const config: NextConfig = {
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  poweredByHeader: false,
  // Next hashes the whole page anew for each request, which costs as much as all the rest of serving it.
  generateEtags: false,
  reactStrictMode: true,
  // Else a server on 127.0.0.1 takes its own proxy's rewrites, written to "localhost", for another server's, and loses their 404.
  skipProxyUrlNormalize: true,
  outputFileTracingRoot: repository,
  turbopack: { root: repository },
  // Pages live in memory only: after a restart nothing older than the process can be served.
  cacheMaxMemorySize: 256 * 1024 * 1024,
  experimental: { isrFlushToDisk: false, cpus: 2, globalNotFound: true },
  headers: async () => [...headerRules(), ...(isBuilt ? compressedHeaderRules() : [])],
  rewrites: async () => ({
    beforeFiles: [...(isBuilt ? compressedRewrites() : []), ...publicRewrites()],
    afterFiles: [],
    fallback: lostRewrites(),
  }),
};

export default config;
