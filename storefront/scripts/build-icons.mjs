// Makes the shop's icons from one mark: run `pnpm run icons` after a change here and commit the result.
// The mark is the lozenge cut into slabs of salt, the same as before the name in the header.
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";

const root = join(import.meta.dirname, "..");
const colors = { indigo: "#16205b", night: "#0b1033", gold: "#e7a90c", salt: "#f6f8fa" };

/** Half the width and half the height of the mark and of what is cut into it, on a field of 32. */
const lozenges = { slab: [12, 15.5], cut: [5.75, 7.5], grain: [2.25, 3] };

const lozenge = ([halfWidth, halfHeight], scale = 1) => {
  const [x, y] = [halfWidth * scale, halfHeight * scale];
  return `M16 ${16 - y} ${16 + x} 16 16 ${16 + y} ${16 - x} 16z`;
};

const svg = (body) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${body}</svg>\n`;

/** Without a field, for the tab of a browser: indigo by day, gold by night. */
const tab = svg(
  `<style>.s{fill:${colors.indigo}}.c{fill:${colors.gold}}` +
    `@media (prefers-color-scheme:dark){.s{fill:${colors.gold}}.c{fill:${colors.night}}}</style>` +
    `<path class="s" d="${lozenge(lozenges.slab)}"/><path class="c" d="${lozenge(lozenges.cut)}"/>`,
);

/** On a field of indigo, where the ground behind is not known. `share` is the mark's height in the field's. */
const field = (share, isLarge) => {
  const scale = (share * 32) / (2 * lozenges.slab[1]);
  const parts = [
    [colors.gold, lozenges.slab],
    [colors.indigo, lozenges.cut],
    ...(isLarge ? [[colors.salt, lozenges.grain]] : []),
  ];
  const paths = parts.map(([fill, part]) => `<path fill="${fill}" d="${lozenge(part, scale)}"/>`).join("");
  return svg(`<path fill="${colors.indigo}" d="M0 0h32v32H0z"/>${paths}`);
};

/** `output` says how the PNG is written: few colours in a palette by default, which is the smallest. */
const png = (drawing, size, output = { palette: true, compressionLevel: 9 }) =>
  sharp(Buffer.from(drawing), { density: 72 * Math.ceil(size / 32) })
    .resize(size, size)
    .ensureAlpha()
    .png(output)
    .toBuffer();

/**
 * An ICO that holds PNGs: a header of 6 bytes, one entry of 16 bytes each, then the pictures. They must be RGBA, or the
 * page's compiler refuses the file.
 */
const ico = (pictures) => {
  const header = Buffer.alloc(6 + 16 * pictures.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length;
  for (const [index, { size, bytes }] of pictures.entries()) {
    const entry = 6 + 16 * index;
    header.writeUInt8(size, entry);
    header.writeUInt8(size, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(bytes.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...pictures.map(({ bytes }) => bytes)]);
};

const small = field(0.94, false);
const favicons = [16, 32].map(async (size) => ({
  size,
  bytes: await png(small, size, { palette: false, compressionLevel: 9 }),
}));

const files = {
  "src/app/icon.svg": tab,
  "src/app/apple-icon.png": await png(field(0.7, true), 180),
  "src/app/favicon.ico": ico(await Promise.all(favicons)),
  "public/icons/icon-192.png": await png(field(0.78, true), 192),
  "public/icons/icon-512.png": await png(field(0.78, true), 512),
  // A launcher may cut all but the inner circle of 80 % away.
  "public/icons/icon-maskable-512.png": await png(field(0.58, true), 512),
};

for (const [name, content] of Object.entries(files)) {
  const target = join(root, name);
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
  console.log(name, content.length);
}
