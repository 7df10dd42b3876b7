import { PlainFailure } from "./failure.js";
import { readSettings } from "./settings.js";
import { Stack } from "./stack.js";
import { type StackInfo, stackInfoPath } from "./stack-info.js";
import { createReport } from "./steps/report.js";

/** `npm start`: brings the marketplace up and keeps it up until it is told to stop. */
export async function start(rootDir: string, args: string[]): Promise<void> {
  const unknown = args.filter((arg) => arg !== "--fresh");
  if (unknown.length > 0) throw new PlainFailure(`npm start knows --fresh only, not ${unknown.join(" ")}.`);

  const settings = readSettings(rootDir, process.env);
  const stack = new Stack(settings, createReport(console.log));
  const interruption = stopOnSignals(stack);
  try {
    const { info, death } = await stack.start({ fresh: args.includes("--fresh") });
    console.log(summary(info, stackInfoPath(settings.dataDir)));
    const failure = await death;
    await stack.stop();
    throw failure;
  } catch (error) {
    // What breaks while we stop breaks because we stop.
    if (!interruption.requested) throw error;
    await stack.stop();
  }
}

/** The first signal stops the stack in good order, a second one at once. */
function stopOnSignals(stack: Stack): { requested: boolean } {
  const interruption = { requested: false };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.on(signal, () => {
      if (interruption.requested) {
        stack.kill();
        return;
      }
      interruption.requested = true;
      console.log("\nStopping …");
      void stack.stop().then(() => {
        console.log("Stopped.");
        process.exit(0);
      });
    });
  }
  return interruption;
}

function summary(info: StackInfo, infoPath: string): string {
  const payments = {
    sandbox: `test mode: Azalaï's own sandbox at ${info.stripeSandboxUrl}; nothing is charged`,
    test: "test mode: Stripe with test keys; nothing is charged",
    live: "LIVE: Stripe with live keys; cards are charged",
  }[info.stripeMode];
  const lines = [
    ["Shop", info.storefrontUrl],
    ["Admin", info.adminUrl],
    ["API", info.backendUrl],
    ["Search", "PostgreSQL"],
    ["Payments", payments],
    ["Accounts", `made for this machine; all of this is in ${infoPath}`],
  ];
  const body = lines.map(([label = "", value]) => `  ${label.padEnd(10)}${value}`).join("\n");
  const accounts = info.accounts
    .map(({ role, email, password }) => `    ${role.padEnd(20)}${email.padEnd(36)}${password}`)
    .join("\n");
  return `\nAzalaï is open.\n\n${body}\n${accounts}\n\nCtrl-C stops it.\n`;
}
