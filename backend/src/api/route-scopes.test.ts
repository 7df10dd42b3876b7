import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ROUTE_SCOPES } from "./route-scopes";

const METHODS = "GET|POST|PUT|PATCH|DELETE";
/** `export async function GET`, `export const GET`, `export { answer as GET }`. */
const EXPORTED = new RegExp(`^export (?:(?:async )?function|const) (${METHODS})\\b|\\bas (${METHODS})\\b`, "gm");

it("says of every route who may call it, and lists no other", () => {
  const routes = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.ts$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(__dirname, file), "utf8").matchAll(EXPORTED)].map(
        ([, declared, renamed]) => `${declared ?? renamed} /${dirname(file)}`,
      ),
    );
  expect(routes.length).toBeGreaterThan(10);
  expect(ROUTE_SCOPES.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(routes.sort());
});
