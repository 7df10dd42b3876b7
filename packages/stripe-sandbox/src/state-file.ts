import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { emptyState, type SandboxState } from "./state.js";

/**
 * The state as it was left; an empty one where there is no file yet.
 * @throws Error with one sentence when the file is not one of the sandbox's.
 */
export async function readStateFile(path: string): Promise<SandboxState> {
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return emptyState();
    throw error;
  }
  let state: SandboxState;
  try {
    state = JSON.parse(text);
  } catch {
    throw new Error(`${path} is not the sandbox's state: it is not JSON. Delete it to start with an empty sandbox.`);
  }
  if (state?.version !== 1) {
    throw new Error(`${path} was written by another version of the sandbox. Delete it to start with an empty sandbox.`);
  }
  return { ...emptyState(), ...state };
}

/** Writes the state whole or not at all. Writers that arrive during a write share the next one. */
export class StateFile {
  private running: Promise<void> | null = null;
  private next: Promise<void> | null = null;

  /** @param path null keeps everything in memory. */
  constructor(
    private readonly path: string | null,
    private readonly state: SandboxState,
  ) {}

  save(): Promise<void> {
    if (this.path === null) return Promise.resolve();
    this.next ??= (this.running ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        this.running = this.write().finally(() => {
          this.running = null;
        });
        return this.running;
      });
    return this.next;
  }

  private async write(): Promise<void> {
    if (this.path === null) return;
    const temporary = `${this.path}.${process.pid}.tmp`;
    await mkdir(dirname(this.path), { recursive: true });
    await writeFile(temporary, JSON.stringify(this.state), { mode: 0o600 });
    await rename(temporary, this.path);
  }
}
