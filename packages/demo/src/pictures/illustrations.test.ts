import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ILLUSTRATIONS_FOLDER, loadContent } from "../content/load-content.js";

const DRAWING_BYTES_MAX = 16_000;
/** Places are wide and full of people and things. */
const SCENE_BYTES_MAX = 20_000;
/** Goods, and the emblems of who sells. */
const SQUARE = /^(p\d\d-|\w\w\w?-emblem$)/;

const drawings = loadContent().drawings.map((name) => ({
  name,
  svg: readFileSync(join(ILLUSTRATIONS_FOLDER, `${name}.svg`), "utf8"),
}));

describe("the drawings", () => {
  it("are light", () => {
    const heavy = drawings.filter(
      ({ name, svg }) => Buffer.byteLength(svg) > (name.startsWith("scene-") ? SCENE_BYTES_MAX : DRAWING_BYTES_MAX),
    );
    expect(heavy.map(({ name, svg }) => `${name}: ${Buffer.byteLength(svg)} bytes`)).toEqual([]);
  });

  it("are cut from flat paper: no gradient, filter, text, picture, script or reference to anything outside", () => {
    const unwanted =
      /<(linearGradient|radialGradient|filter|text|image|script|foreignObject|style)\b|(?:href|src)="(?!#)|url\((?!#)/;
    expect(drawings.flatMap(({ name, svg }) => unwanted.exec(svg)?.map((found) => `${name}: ${found}`) ?? [])).toEqual(
      [],
    );
  });

  it("of goods and emblems are square", () => {
    const boxes = drawings.filter(({ name }) => SQUARE.test(name));
    const oblong = boxes.filter(({ svg }) => {
      const [, , width, height] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(/[\s,]+/) ?? [];
      return !width || width !== height;
    });
    expect(oblong.map(({ name }) => name)).toEqual([]);
  });

  it("share no id, so that two can stand in one page", () => {
    const drawingsById = new Map<string, string[]>();
    for (const { name, svg } of drawings)
      for (const [, id = ""] of svg.matchAll(/\bid="([^"]+)"/g))
        drawingsById.set(id, [...(drawingsById.get(id) ?? []), name]);
    expect([...drawingsById].filter(([, names]) => names.length > 1)).toEqual([]);
  });
});
