import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, statfsSync, writeFileSync, createWriteStream } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const rootDir = join(dirname(fileURLToPath(import.meta.url)), "../../..");
const stampPath = join(rootDir, "node_modules", ".azalai-lockfile-hash");
const installNeedsBytes = 3 * 1024 ** 3;

/** Installs what is missing, then hands the command to the TypeScript in `src/`. */
export async function run(args) {
  try {
    await installIfNeeded();
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
  if (args[0] === "install") return;
  // tsx lives in node_modules, which may have come into being a moment ago: hence imported here and not above.
  const { register } = await import("tsx/esm/api");
  register();
  const { main } = await import("../src/main.ts");
  await main(rootDir, args);
}

async function installIfNeeded() {
  const lockfileHash = createHash("sha256")
    .update(readFileSync(join(rootDir, "pnpm-lock.yaml")))
    .digest("hex");
  if (existsSync(stampPath) && readFileSync(stampPath, "utf8") === lockfileHash) return;

  const { bavail, bsize } = statfsSync(rootDir);
  if (bavail * bsize < installNeedsBytes && !existsSync(stampPath)) {
    throw new Error(
      `The disk that holds ${rootDir} has ${Math.floor((bavail * bsize) / 1024 ** 2)} MB left; installing Azalaï needs 3 GB.`,
    );
  }
  await install();
  writeFileSync(stampPath, lockfileHash);
}

async function install() {
  const pinned = JSON.parse(readFileSync(join(rootDir, "package.json"), "utf8")).packageManager;
  const logDir = join(rootDir, ".azalai", "logs");
  mkdirSync(logDir, { recursive: true });
  const logPath = join(logDir, "install.log");
  const log = createWriteStream(logPath);
  const stopShowing = showProgress("Installing dependencies");

  let output = "";
  // CI: pnpm must never stop to ask a question.
  const child = spawn("npx", ["--yes", pinned, "install", "--frozen-lockfile"], {
    cwd: rootDir,
    env: { ...process.env, CI: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output = (output + chunk).slice(-4000);
      log.write(chunk);
    });
  }
  const code = await new Promise((resolve) => {
    child.on("error", (error) => {
      output += error.message;
      resolve(-1);
    });
    child.on("close", resolve);
  });
  log.end();
  stopShowing(code === 0);
  if (code === 0) return;
  if (/ENOSPC|no space left/i.test(output)) {
    throw new Error(`The disk that holds ${rootDir} is full; installing Azalaï needs 3 GB.`);
  }
  throw new Error(`${output.trim()}\n\nThe dependencies could not be installed; the whole log is ${logPath}.`);
}

function showProgress(label) {
  const startedAt = Date.now();
  const seconds = () => `${Math.round((Date.now() - startedAt) / 1000)} s`;
  const terminal = process.stdout.isTTY;
  if (!terminal) console.log(`${label} …`);
  const timer = terminal ? setInterval(() => process.stdout.write(`\r${label} … ${seconds()}`), 1000) : undefined;
  return (succeeded) => {
    clearInterval(timer);
    console.log(`${terminal ? "\r" : ""}${label}: ${succeeded ? "done" : "failed"} after ${seconds()}`);
  };
}
