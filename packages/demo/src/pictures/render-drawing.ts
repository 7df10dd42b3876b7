import { PICTURE_WIDTHS, type PictureAspect } from "@azalai/contracts";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { composeSharePicture } from "./share-picture.js";

export const PICTURE_FORMATS = ["avif", "webp"] as const;
export type PictureFormat = (typeof PICTURE_FORMATS)[number];
export type PictureWidth = (typeof PICTURE_WIDTHS)[number];

export interface PictureFile {
  format: PictureFormat;
  /** Pixels; the height follows from the aspect. */
  width: PictureWidth;
  /**
   * Holds a hash of the drawing and how it is encoded, so that the file may be cached for ever. It is the same for all files of a
   * drawing: a page names six of each, and what repeats itself compresses to nothing.
   */
  name: string;
  bytes: Buffer;
}

export interface RenderedDrawing {
  aspect: PictureAspect;
  /** Dominant colour, `#rrggbb`. */
  color: string;
  files: PictureFile[];
  /** The picture beside a shared link, `.jpg`; null where none was asked for. */
  share: Pick<PictureFile, "name" | "bytes"> | null;
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
/** Names the encodings above in cached renderings and files: a changed encoding is a new number. */
const ENCODINGS_VERSION = 1;
const SHARE_VERSION = 1;

const LARGEST_WIDTH = Math.max(...PICTURE_WIDTHS);

/**
 * A drawing (SVG; its viewBox decides the aspect) in every width and format of a picture; the same drawing gives the same bytes and names.
 * Renderings are kept in `cacheFolder`, where one is given, under the drawing's hash. `isShared` asks for the picture beside a shared link too.
 */
export async function renderDrawing(
  name: string,
  svg: Buffer,
  cacheFolder: string | undefined,
  isShared = false,
): Promise<RenderedDrawing> {
  const svgHash = hashOf(svg);
  const raster = await rasterize(svg);
  const cachePathOf = (rendering: string): string | undefined =>
    cacheFolder && join(cacheFolder, `${svgHash}-${rendering}`);
  const base = `${name}-${hashOf(`${svgHash} ${ENCODINGS_VERSION} ${SHARE_VERSION}`)}`;
  const files: PictureFile[] = [];
  for (const width of PICTURE_WIDTHS) {
    for (const format of PICTURE_FORMATS) {
      const cachePath = cachePathOf(`${ENCODINGS_VERSION}-${width}.${format}`);
      const bytes = await cached(cachePath, () => encode(raster, width, format));
      files.push({ format, width, name: `${base}-${width}.${format}`, bytes });
    }
  }
  const shareBytes = isShared
    ? await cached(cachePathOf(`share-${SHARE_VERSION}.jpg`), () => composeSharePicture(imageOf(raster)))
    : null;
  return {
    aspect: raster.aspect,
    color: await dominantColor(raster),
    files,
    share: shareBytes && { name: `${base}-share.jpg`, bytes: shareBytes },
  };
}

interface Raster {
  aspect: PictureAspect;
  pixels: Buffer;
  channels: 3 | 4;
}

async function rasterize(svg: Buffer): Promise<Raster> {
  const { width = LARGEST_WIDTH, height = width } = await sharp(svg).metadata();
  const aspect: PictureAspect = width * 3 === height * 4 ? "4:3" : "1:1";
  /** SVG is drawn at 72 dots per inch; a higher density draws it larger rather than enlarging pixels. */
  const density = (72 * LARGEST_WIDTH) / width;
  const { data, info } = await sharp(svg, { density })
    .resize(LARGEST_WIDTH, heightOf(LARGEST_WIDTH, aspect), { fit: "contain", background: GROUND_COLOR })
    .flatten({ background: GROUND_COLOR })
    .raw()
    .toBuffer({ resolveWithObject: true });
  if (info.channels !== 3 && info.channels !== 4) throw new Error(`unexpected raster of ${info.channels} channels`);
  return { aspect, pixels: data, channels: info.channels };
}

const heightOf = (width: number, aspect: PictureAspect): number => (aspect === "4:3" ? (width * 3) / 4 : width);

const imageOf = ({ aspect, pixels, channels }: Raster): sharp.Sharp =>
  sharp(pixels, { raw: { width: LARGEST_WIDTH, height: heightOf(LARGEST_WIDTH, aspect), channels } });

const encode = (raster: Raster, width: PictureWidth, format: PictureFormat): Promise<Buffer> =>
  ENCODINGS[format](imageOf(raster).resize(width, heightOf(width, raster.aspect)), width === LARGEST_WIDTH).toBuffer();

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

function hashOf(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex").slice(0, 12);
}
