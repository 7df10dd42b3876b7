import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it, vi } from "vitest";
import { ILLUSTRATIONS_FOLDER } from "../content/load-content.js";
import { GROUND_COLOR, renderDrawing } from "./render-drawing.js";
import { renderDrawings } from "./render-drawings.js";

/** Encoding takes seconds on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

const drawing = (name: string): Promise<Buffer> => readFile(join(ILLUSTRATIONS_FOLDER, `${name}.svg`));

describe("renderDrawing", () => {
  it("makes squares of three widths in two formats, the same each time", async () => {
    const svg = await drawing("p43-rock-salt");
    const [first, again] = [
      await renderDrawing("p43-rock-salt", svg, undefined),
      await renderDrawing("p43-rock-salt", svg, undefined),
    ];
    expect(again).toEqual(first);
    expect([first.color, first.aspect]).toEqual(["#c8643b", "1:1"]);
    expect(first.files.map(({ format, width }) => `${format} ${width}`).sort()).toEqual([
      "avif 1200",
      "avif 320",
      "avif 640",
      "webp 1200",
      "webp 320",
      "webp 640",
    ]);
    for (const { format, width, bytes, name } of first.files) {
      const metadata = await sharp(bytes).metadata();
      expect([metadata.format, metadata.width, metadata.height]).toEqual([
        format === "avif" ? "heif" : "webp",
        width,
        width,
      ]);
      expect(name).toMatch(new RegExp(`^p43-rock-salt-[0-9a-f]{12}-${width}\\.${format}$`));
      expect(name.split("-").at(-2)).toBe(first.files[0]?.name.split("-").at(-2));
    }
    expect(first.files.find(({ format, width }) => format === "avif" && width === 640)?.bytes.length).toBeLessThan(
      25_000,
    );
  });

  it("names the files of another drawing otherwise", async () => {
    const svg = await drawing("c03-emblem");
    const redrawn = Buffer.from(svg.toString().replace("<svg ", '<svg data-redrawn="" '));
    const namesOf = async (source: Buffer) =>
      (await renderDrawing("c03-emblem", source, undefined)).files.map(({ name }) => name);
    const names = await namesOf(svg);
    expect((await namesOf(redrawn)).filter((name) => names.includes(name))).toEqual([]);
  });

  it("keeps the aspect of a drawing of four by three", async () => {
    const { aspect, files } = await renderDrawing(
      "t04-leather-workshop",
      await drawing("t04-leather-workshop"),
      undefined,
    );
    expect(aspect).toBe("4:3");
    for (const { width, bytes } of files) {
      const metadata = await sharp(bytes).metadata();
      expect([metadata.width, metadata.height]).toEqual([width, (width * 3) / 4]);
    }
  });

  it("puts an emblem on the ground colour", async () => {
    const { files } = await renderDrawing("c01-emblem", await drawing("c01-emblem"), undefined);
    const webp = files.find(({ format, width }) => format === "webp" && width === 320);
    const corner = await sharp(webp?.bytes).extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer();
    const ground = Buffer.from(GROUND_COLOR.slice(1), "hex");
    for (const [index, value] of ground.entries()) expect(Math.abs((corner[index] ?? 0) - value)).toBeLessThan(6);
  });

  it.each(["p43-rock-salt", "t04-leather-workshop"])("makes a picture for shared links of %s", async (name) => {
    const { share } = await renderDrawing(name, await drawing(name), undefined, true);
    const { format, width, height, size } = await sharp(share?.bytes).metadata();
    expect([format, width, height]).toEqual(["jpeg", 1200, 630]);
    expect(size).toBeLessThan(200_000);
  });

  it("goes on with a good's field to both sides of the picture for shared links", async () => {
    const { color, share } = await renderDrawing("p43-rock-salt", await drawing("p43-rock-salt"), undefined, true);
    const field = Buffer.from(color.slice(1), "hex");
    for (const left of [4, 1195]) {
      const pixel = await sharp(share?.bytes).extract({ left, top: 300, width: 1, height: 1 }).raw().toBuffer();
      for (const [index, value] of field.entries()) expect(Math.abs(value - (pixel[index] ?? 0))).toBeLessThan(6);
    }
  });

  it("takes what it rendered before from the cache", async () => {
    const folder = await mkdtemp(join(tmpdir(), "azalai-pictures-"));
    try {
      const svg = await drawing("c03-emblem");
      const first = await renderDrawing("c03-emblem", svg, folder);
      const cached = (await readdir(folder)).filter((file) => file.endsWith("320.webp"));
      expect(cached).toHaveLength(1);
      await writeFile(join(folder, cached[0] ?? ""), "from the cache");
      const again = await renderDrawing("c03-emblem", svg, folder);
      expect(again.files.filter(({ bytes }) => bytes.toString() === "from the cache")).toHaveLength(1);
      expect(again.files.map(({ name }) => name)).toEqual(first.files.map(({ name }) => name));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe("renderDrawings", () => {
  it("tells a failure to who asks for the drawing, and renders the rest", async () => {
    const renderingOf = renderDrawings(["no-such-drawing", "c05-emblem"], undefined);
    await expect(renderingOf("no-such-drawing")).rejects.toThrow("no-such-drawing");
    const emblem = await renderingOf("c05-emblem");
    expect(emblem.files).toHaveLength(6);
    expect(emblem.share?.name).toMatch(/^c05-emblem-[0-9a-f]{12}-share\.jpg$/);
    await expect(renderingOf("p01-leather-cushion")).rejects.toThrow("not being rendered");
  });
});
