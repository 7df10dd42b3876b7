import { PICTURE_WIDTHS } from "@azalai/contracts";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";

export const PICTURE_FORMATS = ["avif", "webp"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

export interface PictureFile {
  format: PictureFormat;
  /** Pixels; pictures are square. */
  width: PictureWidth;
  /** Holds a hash of the content, so that the file may be cached for ever. */
  name: string;
  bytes: Buffer;
}

export interface RenderedDrawing {
  /** Dominant colour, `#rrggbb`. */
  color: string;
  files: PictureFile[];
}

/** The ground behind drawings that have none of their own, such as emblems. */
export const GROUND_COLOR = "#eadbbf";

/**
 * Sixty drawings must be rendered while a fresh shop starts. AVIF's effort 1 costs 3 % more bytes than effort 2 and a tenth
 * of the time of effort 4, the default; at the largest width, effort 0 costs a quarter more bytes and a quarter of the time.
 */
const ENCODINGS: Record<PictureFormat, (image: sharp.Sharp, isLargest: boolean) => sharp.Sharp> = {
  avif: (image, isLargest) =>
    image.avif({ quality: isLargest ? 38 : 42, effort: isLargest ? 0 : 1, chromaSubsampling: "4:2:0" }),
  webp: (image, isLargest) => image.webp({ quality: 68, effort: isLargest ? 1 : 3 }),
};
/** Names the encodings above in cached renderings: a changed encoding is a new number. */
const ENCODINGS_VERSION = 1;

const LARGEST_WIDTH = Math.max(...PICTURE_WIDTHS);

/**
 * A drawing (SVG with a square viewBox) in every width and format of a picture; the same drawing gives the same bytes and names.
 * Renderings are kept in `cacheFolder`, where one is given, under the drawing's hash.
 */
export async function renderDrawing(
  name: string,
  svg: Buffer,
  cacheFolder: string | undefined,
): Promise<RenderedDrawing> {
  const svgHash = hashOf(svg);
  const raster = await rasterize(svg);
  const files: PictureFile[] = [];
  for (const width of PICTURE_WIDTHS) {
    for (const format of PICTURE_FORMATS) {
      const cachePath = cacheFolder && join(cacheFolder, `${svgHash}-${ENCODINGS_VERSION}-${width}.${format}`);
      const bytes = await cached(cachePath, () => encode(raster, width, format));
      files.push({ format, width, name: `${name}-${width}-${hashOf(bytes)}.${format}`, bytes });
    }
  }
  return { color: await dominantColor(raster), files };
}

interface Raster {
  pixels: Buffer;
  channels: 3 | 4;
}

async function rasterize(svg: Buffer): Promise<Raster> {
  const { width = LARGEST_WIDTH } = await sharp(svg).metadata();
  /** SVG is drawn at 72 dots per inch; a higher density draws it larger rather than enlarging pixels. */
  const density = (72 * LARGEST_WIDTH) / width;
  const { data, info } = await sharp(svg, { density })
    .resize(LARGEST_WIDTH, LARGEST_WIDTH, { fit: "contain", background: GROUND_COLOR })
    .flatten({ background: GROUND_COLOR })
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3 && info.channels !== 4) throw new Error(`unexpected raster of ${info.channels} channels`);
  return { pixels: data, channels: info.channels };
}

const imageOf = ({ pixels, channels }: Raster): sharp.Sharp =>
  sharp(pixels, { raw: { width: LARGEST_WIDTH, height: LARGEST_WIDTH, channels } });

const encode = (raster: Raster, width: PictureWidth, format: PictureFormat): Promise<Buffer> =>
  ENCODINGS[format](imageOf(raster).resize(width, width), width === LARGEST_WIDTH).toBuffer();

/** The commonest exact colour: drawings are of flat colours, so it is the field's. */
async function dominantColor(raster: Raster): Promise<string> {
  const sampleWidth = 120;
  const sample = await imageOf(raster).resize(sampleWidth, sampleWidth, { kernel: "nearest" }).raw().toBuffer();
  const counts = new Map<string, number>();
  for (let at = 0; at < sample.length; at += raster.channels) {
    const color = sample.toString("hex", at, at + 3);
    counts.set(color, (counts.get(color) ?? 0) + 1);
  }
  const [commonest] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best));
  return `#${commonest}`;
}

async function cached(path: string | undefined, make: () => Promise<Buffer>): Promise<Buffer> {
  if (!path) return make();
  if (existsSync(path)) return readFile(path);
  const bytes = await make();
  await mkdir(join(path, ".."), { recursive: true });
  /** Written aside first: a killed run leaves no half file under the final name. */
  const partialPath = `${path}.${process.pid}.part`;
  await writeFile(partialPath, bytes);
  await rename(partialPath, path);
  return bytes;
}

function hashOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex").slice(0, 12);
}
