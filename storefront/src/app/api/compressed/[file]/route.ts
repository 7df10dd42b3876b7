import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress } from "node:zlib";

const FILE = /^[\w.~-]{1,200}\.(js|css)$/;
const TYPES: Record<string, string> = {
  js: "application/javascript; charset=UTF-8",
  css: "text/css; charset=UTF-8",
};

const compress = promisify(brotliCompress);
/** By file; a built shop has a few dozen, and compresses each once. */
const compressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/**
 * A built script or style sheet in Brotli of the highest quality, the default; 404 without a body for any other file. The
 * address that it is asked by holds a hash of its content, and carries `Content-Encoding` (see `compressedHeaderRules`).
 */
export async function GET(_request: Request, { params }: RouteContext<"/api/compressed/[file]">): Promise<Response> {
  const { file } = await params;
  const type = TYPES[FILE.exec(file)?.[1] ?? ""];
  const bytes = type && (await compressedFile(file).catch(() => null));
  if (!type || !bytes) return new Response(null, { status: 404 });
  return new Response(bytes, {
    headers: {
      "content-type": type,
      "cache-control": "public, max-age=31536000, immutable",
      vary: "accept-encoding",
    },
  });
}

function compressedFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const known = compressed.get(file);
  if (known) return known;
  const made = compressFile(file);
  compressed.set(file, made);
  made.catch(() => compressed.delete(file));
  return made;
}

async function compressFile(file: string): Promise<Uint8Array<ArrayBuffer>> {
  const folder = join(/* turbopackIgnore: true */ process.cwd(), process.env.NEXT_DIST_DIR ?? ".next", "static/chunks");
  return new Uint8Array(await compress(await readFile(join(folder, file))));
}
