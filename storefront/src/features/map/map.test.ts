import { describe, expect, it } from "vitest";
import { bordersPath, maliPath, thinned } from "./land";
import { BOUNDS, pointOf, SHEET } from "./projection";
import { pictureOf, SHEET_PICTURE } from "./sheet-picture";
import { positionIn, viewAround, WHOLE_SHEET } from "./view";
import { deltaPath, nigerPath, saltRoadPath, smoothPath } from "./waters";

const numbersOf = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);

describe("the map", () => {
  it("fills its sheet with what it is to show, north up and east to the right", () => {
    const [left, bottom] = pointOf({ longitude: BOUNDS.west, latitude: BOUNDS.south });
    const [right, top] = pointOf({ longitude: BOUNDS.east, latitude: BOUNDS.north });
    expect(left).toBeGreaterThanOrEqual(-0.001);
    expect(top).toBeGreaterThanOrEqual(-0.001);
    expect(right).toBeLessThanOrEqual(SHEET.width + 0.001);
    expect(bottom).toBeLessThanOrEqual(SHEET.height + 0.001);
    const isFilled = right - left > SHEET.width - 1 || bottom - top > SHEET.height - 1;
    expect(isFilled).toBe(true);
  });

  it("places towns where they lie to each other", () => {
    const bamako = pointOf({ longitude: -8.003, latitude: 12.639 });
    const kidal = pointOf({ longitude: 1.408, latitude: 18.441 });
    expect(kidal[0]).toBeGreaterThan(bamako[0]);
    expect(kidal[1]).toBeLessThan(bamako[1]);
    const timbuktu = { longitude: -3.0074, latitude: 16.7735 };
    expect(positionIn(WHOLE_SHEET, timbuktu)).toEqual({
      left: expect.stringMatching(/^5\d\.\d%$/),
      top: expect.stringMatching(/^5\d\.\d%$/),
    });
    expect(positionIn(WHOLE_SHEET, { longitude: 2.35, latitude: 48.86 })).toBeNull();
  });

  it("looks closer around a few places, and never over the edge of the sheet", () => {
    const gao = { longitude: -0.045, latitude: 16.272 };
    const around = viewAround([gao]);
    expect(around.width).toBe(SHEET.width / 2);
    expect(Number.parseFloat(positionIn(around, gao)?.left ?? "")).toBeCloseTo(50, 0);
    const taoudenit = { longitude: -3.978, latitude: 22.674 };
    expect(viewAround([taoudenit]).y).toBe(0);
    expect(viewAround([])).toEqual(WHOLE_SHEET);
  });

  it("draws Mali whole, in whole units, on the sheet", () => {
    const points = numbersOf(maliPath);
    expect(points.every((value) => Number.isInteger(value))).toBe(true);
    expect(Math.min(...points)).toBeGreaterThan(0);
    expect(Math.max(...points)).toBeLessThan(SHEET.width);
    expect(maliPath.match(/M/g)).toHaveLength(1);
  });

  it("costs little", () => {
    const paths = [maliPath, bordersPath, nigerPath, deltaPath, saltRoadPath];
    expect(paths.join("").length).toBeLessThan(4_500);
  });

  it("is one picture, of which a view names its part", () => {
    expect(SHEET_PICTURE).toContain(maliPath);
    expect(pictureOf(WHOLE_SHEET)).toMatch(/^\/map\.svg\?[0-9a-f]{8}$/);
    const around = viewAround([{ longitude: -0.045, latitude: 16.272 }]);
    expect(pictureOf(around)).toBe(
      `${pictureOf(WHOLE_SHEET)}#svgView(viewBox(${around.x},${around.y},${around.width},${around.height}))`,
    );
  });

  it("goes through every point of a course, and back to the first where it is closed", () => {
    const points = [
      [0, 0],
      [60, 30],
      [90, 90],
    ] as const;
    expect(smoothPath(points)).toMatch(/^M0 0C.* 60 30 .* 90 90$/);
    expect(smoothPath(points, true)).toMatch(/^M0 0C.* 60 30 .* 90 90 .* 0 0Z$/);
  });

  it("leaves out steps that cannot be seen, never a beginning", () => {
    expect(thinned("M0,0L2,0L9,0L10,0Z", 6)).toBe("M0,0L9,0Z");
    expect(thinned("M0,0L9,0M10,0L19,0", 6)).toBe("M0,0L9,0M10,0L19,0");
  });
});
