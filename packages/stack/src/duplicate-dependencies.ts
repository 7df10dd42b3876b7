import { existsSync, readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";

/** Ways by which each app reaches its React and its zod; each must end at one and the same copy. */
const singletons: { app: string; dependency: string; version: RegExp; through: string[][] }[] = [
  {
    app: "backend",
    dependency: "react",
    version: /^18\./,
    through: [
      [],
      ["react-dom"],
      ["react-router-dom"],
      ["@tanstack/react-query"],
      ["@medusajs/dashboard"],
      ["@medusajs/ui"],
      ["@medusajs/icons"],
    ],
  },
  {
    app: "storefront",
    dependency: "react",
    version: /^19\./,
    through: [[], ["react-dom"], ["next"], ["next-intl"], ["next-intl", "use-intl"]],
  },
  {
    app: "backend",
    dependency: "zod",
    version: /^4\.2\.0$/,
    through: [
      ["@medusajs/framework"],
      ["@medusajs/medusa"],
      ["@azalai/contracts"],
      ["@azalai/demo", "@azalai/contracts"],
    ],
  },
];

/**
 * Finds what must exist once and exists twice: React (18 for Medusa's admin, 19 for the storefront) and zod within each
 * app, any package of Medusa, and React at the root, where every workspace would find it.
 *
 * @returns one sentence per finding
 */
export function findDuplicateDependencies(rootDir: string): string[] {
  const findings = singletons.flatMap(({ app, dependency, version, through }) => {
    const copies = new Set<string>();
    for (const path of through) {
      const from = path.reduce<string | undefined>((dir, name) => dir && locate(dir, name), join(rootDir, app));
      const copy = from && locate(from, dependency);
      if (copy) copies.add(copy);
    }
    const versions = [...copies].map(versionOf);
    if (copies.size === 1 && versions.every((found) => version.test(found))) return [];
    return [
      `${app} reaches ${dependency} ${versions.join(" and ") || "nowhere"}; it must be one copy matching ${version}.`,
    ];
  });
  if (existsSync(join(rootDir, "node_modules", "react"))) findings.push("react is installed at the root.");

  const lockfile = readFileSync(join(rootDir, "pnpm-lock.yaml"), "utf8");
  for (const [name, copies] of installedCopies(lockfile)) {
    if (name.startsWith("@medusajs/") && copies.length > 1)
      findings.push(`${name} is installed ${copies.length} times.`);
  }
  return findings;
}

/** Every package of a pnpm lockfile with the copies of it that are installed: one per version and set of peers. */
export function installedCopies(lockfile: string): Map<string, string[]> {
  const copies = new Map<string, string[]>();
  const snapshots = lockfile.slice(lockfile.indexOf("\nsnapshots:\n"));
  for (const [, key = ""] of snapshots.matchAll(/^ {2}'?([^\s'][^']*?)'?:(?: \{\})?$/gm)) {
    const name = key.slice(0, key.indexOf("@", 1));
    copies.set(name, [...(copies.get(name) ?? []), key]);
  }
  return copies;
}

/** Node's own way of finding a package, without regard to what the package exports. */
function locate(fromDir: string, name: string): string | undefined {
  for (let dir = fromDir; ; dir = dirname(dir)) {
    const candidate = join(dir, "node_modules", name);
    if (existsSync(candidate)) return realpathSync(candidate);
    if (dir === dirname(dir)) return undefined;
  }
}

function versionOf(packageDir: string): string {
  return (JSON.parse(readFileSync(join(packageDir, "package.json"), "utf8")) as { version: string }).version;
}
