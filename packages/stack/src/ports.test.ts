import { createServer, type Server } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { PlainFailure } from "./failure.js";
import { freePort, requireFreePort } from "./ports.js";

let server: Server;
let takenPort: number;

beforeEach(async () => {
  server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  takenPort = typeof address === "object" && address ? address.port : 0;
});

afterEach(() => new Promise((resolve) => server.close(resolve)));

test("a taken port is one sentence that says what to do", async () => {
  const failure = requireFreePort(takenPort, "127.0.0.1", "PORT");
  await expect(failure).rejects.toThrow(PlainFailure);
  await expect(failure).rejects.toThrow(
    `Port ${takenPort} is already taken by another program; choose another with PORT, for example PORT=${takenPort + 1} npm start.`,
  );
});

test("an address that is not of this machine is one sentence", async () => {
  await expect(requireFreePort(takenPort, "203.0.113.7", "PORT")).rejects.toThrow(
    "HOST=203.0.113.7 is not an address of this machine.",
  );
});

test("a remembered port is kept while it is free and replaced when it is not", async () => {
  const replacement = await freePort(takenPort);
  expect(replacement).not.toBe(takenPort);
  expect(await freePort(replacement)).toBe(replacement);
});
