/**
 * Makes the pictures beside links to the pages that have no picture of their own, from the drawings of places:
 * `pnpm --filter @azalai/demo run place-shares`, after a build. The result is committed, so that naming it asks nobody.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { composeSharePicture } from "../dist/pictures/share-picture.js";

const drawings = join(import.meta.dirname, "../illustrations");
const folder = join(import.meta.dirname, "../../../storefront/public/share");

mkdirSync(folder, { recursive: true });
for (const place of ["azalai", "fleuve", "kidal", "menaka", "mopti", "taoudenit", "tombouctou"]) {
  const drawing = sharp(join(drawings, `scene-${place}.svg`));
  writeFileSync(join(folder, `${place}.jpg`), await composeSharePicture(drawing));
}
