import { createServer } from "node:net";
import { PlainFailure } from "./failure.js";

/** Whether something else already listens where we want to. */
export async function portIsTaken(port: number, host: string): Promise<boolean> {
  try {
    await listenOnce(port, host);
    return false;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EADDRINUSE") return true;
    if (code === "EACCES") throw new PlainFailure(`This user may not listen on port ${port}; choose one above 1023.`);
    if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
      throw new PlainFailure(`HOST=${host} is not an address of this machine.`);
    }
    throw error;
  }
}

/**
 * @param variable the environment variable by which the person can choose another port
 * @throws PlainFailure when the port is taken
 */
export async function requireFreePort(port: number, host: string, variable: string): Promise<void> {
  if (await portIsTaken(port, host)) {
    throw new PlainFailure(
      `Port ${port} is already taken by another program; choose another with ${variable}, for example ${variable}=${port + 1} npm start.`,
    );
  }
}

/** A port that is free on loopback now: `preferred` if it still is. */
export async function freePort(preferred?: number): Promise<number> {
  if (preferred !== undefined && !(await portIsTaken(preferred, "127.0.0.1"))) return preferred;
  return listenOnce(0, "127.0.0.1");
}

function listenOnce(port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : port));
    });
  });
}
