import { spawn } from "node:child_process";

export interface ToolResult {
  exitCode: number;
  output: string;
}

/** Runs a command to its end and keeps what it prints. */
export function runTool(command: string, args: string[], cwd: string, env = process.env): Promise<ToolResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    const keep = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.once("error", (error) => resolve({ exitCode: -1, output: error.message }));
    child.once("close", (code) => resolve({ exitCode: code ?? -1, output }));
  });
}

/** Runs a command to its end on our own terminal. */
export function runInTerminal(command: string, args: string[], cwd: string, env = process.env): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, env, stdio: "inherit" });
    child.once("error", () => resolve(-1));
    child.once("close", (code) => resolve(code ?? -1));
  });
}
