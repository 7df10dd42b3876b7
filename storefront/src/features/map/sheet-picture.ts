import { createHash } from "node:crypto";
import { bordersPath, maliPath } from "./land";
import { SHEET } from "./projection";
import { WHOLE_SHEET, type View } from "./view";
import { deltaPath, nigerPath, saltRoadPath } from "./waters";

/** Colours of `tokens.css`, which a picture cannot read; by night it follows the scheme of the page that shows it. */
const STYLE = `path{vector-effect:non-scaling-stroke;fill:none;stroke-linejoin:round;stroke-linecap:round}
.borders{stroke:#f6f8fa;stroke-width:2}
.mali{fill:#eadbbf}
.delta{fill:#a9d8cf}
.river{stroke:#0f766e;stroke-width:5}
.road{stroke:#16205b;stroke-width:3;stroke-dasharray:1 8}
@media (prefers-color-scheme:dark){
.borders{stroke:#0b1033}
.mali{fill:color-mix(in srgb,#1a2152 86%,#93a3ff)}
.delta{fill:color-mix(in srgb,#0f766e 55%,#1a2152)}
.river{stroke:color-mix(in srgb,#0f766e 55%,#a9d8cf)}
.road{stroke:#e7a90c}
}`;

/** Land, river and road as one picture of the whole sheet, its ground left open. */
export const SHEET_PICTURE = [
  `<svg xmlns="http://www.w3.org/2000/svg" width="${SHEET.width}" height="${SHEET.height}" viewBox="0 0 ${SHEET.width} ${SHEET.height}">`,
  `<style>${STYLE}</style>`,
  `<path class="borders" d="${bordersPath}"/>`,
  `<path class="mali" d="${maliPath}"/>`,
  `<path class="delta" d="${deltaPath}"/>`,
  `<path class="river" d="${nigerPath}"/>`,
  `<path class="road" d="${saltRoadPath}"/>`,
  "</svg>",
].join("\n");

const version = createHash("sha256").update(SHEET_PICTURE).digest("hex").slice(0, 8);

/** Where the picture is answered; a changed one has another address, so that it may be kept for ever. */
const SHEET_ADDRESS = `/map.svg?${version}`;

/** The address of what a view shows of the picture: one file for all views, cut by the browser (SVG 1.1, 17.3.2). */
export function pictureOf(view: View): string {
  if (view === WHOLE_SHEET) return SHEET_ADDRESS;
  return `${SHEET_ADDRESS}#svgView(viewBox(${view.x},${view.y},${view.width},${view.height}))`;
}
