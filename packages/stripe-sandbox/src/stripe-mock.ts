import { execFile, spawn } from "node:child_process";
import { access, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";

const run = promisify(execFile);
const MODULE = "github.com/stripe/stripe-mock";
const VERSION = "v0.203.0";
const INSTALL_TIMEOUT_MS = 280_000;

/** One published object: the fields that it may and that it must have. */
export interface PublishedObject {
  fields: Set<string>;
  required: Set<string>;
}

/** Stripe's own stateless mock: checks each request against the published API. */
export interface StripeMock {
  url: string;
  /** The published objects by the name of their schema: `checkout.session`, `deleted_customer`. */
  objects: Map<string, PublishedObject>;
  stop(): void;
}

const specSchema = z.object({
  components: z.object({
    schemas: z.record(
      z.string(),
      z.object({
        required: z.array(z.string()).default([]),
        properties: z.record(z.string(), z.unknown()).default({}),
      }),
    ),
  }),
});

/**
 * Installs Stripe's mock with Go, once per machine and outside the project, and starts it on a free loopback port.
 * @returns the mock, or one sentence that says why it is not here: no Go, no network.
 */
export async function startStripeMock(): Promise<StripeMock | string> {
  const directory = join(tmpdir(), `azalai-stripe-mock-${VERSION}`);
  const binary = join(directory, "stripe-mock");
  const environment = { ...process.env, GOBIN: directory, PORT: undefined };
  try {
    const { stdout: moduleCache } = await run("go", ["env", "GOMODCACHE"]);
    const specPath = join(moduleCache.trim(), `${MODULE}@${VERSION}`, "embedded", "openapi", "spec3.json");
    const isThere = await Promise.all([access(binary), access(specPath)]).then(
      () => true,
      () => false,
    );
    if (!isThere)
      await run("go", ["install", `${MODULE}@${VERSION}`], { env: environment, timeout: INSTALL_TIMEOUT_MS });
    return { ...(await start(binary, environment)), objects: publishedObjects(await readFile(specPath, "utf8")) };
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    return `Stripe's mock is left out: ${reason}`;
  }
}

function start(binary: string, environment: NodeJS.ProcessEnv): Promise<{ url: string; stop(): void }> {
  const child = spawn(binary, ["-http-addr", "127.0.0.1:0", "-https-addr", "127.0.0.1:0"], {
    env: environment,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const stop = (): void => void child.kill();
  process.once("exit", stop);
  return new Promise((resolve, reject) => {
    let output = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`it ended with code ${code}`)));
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const address = /for HTTP at address: (\S+)/.exec(output)?.[1];
      if (address !== undefined) resolve({ url: `http://${address}`, stop });
    });
  });
}

/** A published object's schema is named as the object names itself; a deleted one's has `deleted_` before it. */
function publishedObjects(spec: string): Map<string, PublishedObject> {
  const { schemas } = specSchema.parse(JSON.parse(spec)).components;
  return new Map(
    Object.entries(schemas).map(([name, { properties, required }]) => [
      name,
      { fields: new Set(Object.keys(properties)), required: new Set(required) },
    ]),
  );
}
