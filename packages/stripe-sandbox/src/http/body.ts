import type { IncomingMessage } from "node:http";
import qs from "qs";

const BODY_BYTES_MAX = 1_000_000;

/** More than the sandbox reads of one request. */
export class BodyTooLarge extends Error {}

/** The body as text. @throws BodyTooLarge above 1 MB. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request) {
    const buffer = Buffer.from(chunk);
    bytes += buffer.length;
    if (bytes > BODY_BYTES_MAX) throw new BodyTooLarge();
    chunks.push(buffer);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** A form with bracket nesting: `line_items[0][quantity]=2`, `expand[]=payment_intent`. Every leaf is text. */
export function parseForm(text: string): unknown {
  return qs.parse(text, { depth: 8, arrayLimit: 100, parameterLimit: 2_000 });
}
