import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";

/** What builds make, what tools keep, and what never reaches a build. */
const ignoredNames = new Set(["node_modules", "dist", ".next", ".medusa", ".azalai", "next-env.d.ts"]);
const ignoredSuffixes = [".tsbuildinfo", ".test.ts", ".test.tsx", ".log", ".md"];

/**
 * One hash over the names and contents of files and folders.
 *
 * @param paths relative to `rootDir`; one that does not exist counts as absent, which is a content too
 */
export function hashContents(rootDir: string, paths: string[]): string {
  const hash = createHash("sha256");
  for (const path of paths) {
    hash.update(`path ${path}\0`);
    for (const file of listFiles(join(rootDir, path))) {
      const content = readFileSync(file);
      hash.update(`${relative(rootDir, file)}\0${content.length}\0`).update(content);
    }
  }
  return hash.digest("hex");
}

function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !ignoredNames.has(entry.name) && !ignoredSuffixes.some((suffix) => entry.name.endsWith(suffix)))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const child = join(path, entry.name);
      if (entry.isDirectory()) return listFiles(child);
      return entry.isFile() ? [child] : [];
    });
}

/** Whether the work stamped at `stampPath` was done on other contents, or never. */
export function isStale(stampPath: string, contentHash: string): boolean {
  return !existsSync(stampPath) || readFileSync(stampPath, "utf8") !== contentHash;
}

export function writeStamp(stampPath: string, contentHash: string): void {
  mkdirSync(dirname(stampPath), { recursive: true });
  writeFileSync(stampPath, contentHash);
}
