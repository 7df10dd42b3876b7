import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Sharp } from "sharp";
import sharp from "sharp";
import { ILLUSTRATIONS_FOLDER } from "../content/load-content.js";

/** The size that networks ask of a picture shown beside a link (Open Graph, 1.91 : 1), in pixels. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;
const BAND_HEIGHT = 60;
const DRAWING_HEIGHT = SHARE_SIZE.height - BAND_HEIGHT;

/** The shop's lozenge, on a woven label that hangs from the upper edge. */
const LABEL = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="104" height="136"><path fill="#16205b" d="M0 0h104v136H0z"/><path fill="#e7a90c" d="m52 20 36 48-36 48-36-48z"/></svg>',
);
const LABEL_LEFT = 56;

/**
 * The picture that stands beside a shared link: the drawing over the woven band, JPEG. A square drawing stands in the
 * middle and its edges go on to both sides, so that its field fills the picture; a wide one is cut to fit.
 */
export async function composeSharePicture(drawing: Sharp): Promise<Buffer> {
  const { width, height } = await drawing.metadata();
  const shownWidth = width > height ? SHARE_SIZE.width : Math.round((DRAWING_HEIGHT * width) / height);
  const left = Math.floor((SHARE_SIZE.width - shownWidth) / 2);
  return drawing
    .resize(shownWidth, DRAWING_HEIGHT, { fit: "cover" })
    .extend({ left, right: SHARE_SIZE.width - shownWidth - left, bottom: BAND_HEIGHT, extendWith: "copy" })
    .composite([
      { input: await wovenBand(), left: 0, top: DRAWING_HEIGHT },
      { input: LABEL, left: LABEL_LEFT, top: 0 },
    ])
    .jpeg({ quality: 75 })
    .toBuffer();
}

let band: Promise<Buffer> | undefined;

/** The motif repeats after the band's whole width, so that one piece is enough. */
function wovenBand(): Promise<Buffer> {
  band ??= readFile(join(ILLUSTRATIONS_FOLDER, "motif-band.svg")).then((svg) =>
    sharp(svg, { density: 144 }).resize(SHARE_SIZE.width, BAND_HEIGHT).png().toBuffer(),
  );
  return band;
}
