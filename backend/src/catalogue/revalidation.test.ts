import { createHmac } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { revalidationSchema } from "@azalai/contracts";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Revalidation } from "./revalidation";

const SECRET = "a secret of this test";
let storefront: Server;
let answers: number[] = [];
let received: string[][] = [];
const logged = { warn: vi.fn<(message: string) => void>(), error: vi.fn<(message: string) => void>() };

beforeEach(async () => {
  answers = [];
  received = [];
  logged.warn.mockReset();
  logged.error.mockReset();
  storefront = createServer((req, res) => {
    const chunks: Buffer[] = [];
    req.on("data", (chunk: Buffer) => chunks.push(chunk));
    req.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      const timestamp = String(req.headers["x-azalai-timestamp"]);
      const signature = createHmac("sha256", SECRET).update(`${timestamp}.${body}`).digest("hex");
      const isSigned = req.url === "/api/revalidate" && req.headers["x-azalai-signature"] === signature;
      received.push(revalidationSchema.parse(JSON.parse(body)).tags);
      res.writeHead(isSigned ? (answers.shift() ?? 200) : 401).end("{}");
    });
  });
  await new Promise<void>((resolve) => storefront.listen(0, "127.0.0.1", resolve));
});
afterEach(() => new Promise((resolve) => storefront.close(resolve)));

function revalidation(secret = SECRET): Revalidation {
  const { port } = storefront.address() as AddressInfo;
  return new Revalidation({ storefrontUrl: `http://127.0.0.1:${port}`, secret }, logged);
}

it("sends signed tags, and those that come meanwhile together with the next call", async () => {
  const sender = revalidation();
  await Promise.all([sender.send(["listings"]), sender.send(["listing:a", "sellers"]), sender.send(["listing:a"])]);
  expect(received).toEqual([["listings"], ["listing:a", "sellers"]]);
});

it("tries again while the storefront cannot answer, and says so once", async () => {
  answers = [503, 503, 200];
  await revalidation().send(["listing:a"]);
  expect(received).toEqual([["listing:a"], ["listing:a"], ["listing:a"]]);
  expect([logged.warn.mock.calls.length, logged.error.mock.calls.length]).toEqual([1, 0]);
});

it("gives up at once where it is refused", async () => {
  await revalidation("another secret").send(["listing:a"]);
  expect([received.length, logged.error.mock.calls.length]).toEqual([1, 1]);
});
