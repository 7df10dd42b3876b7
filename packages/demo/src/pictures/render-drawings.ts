import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { ILLUSTRATIONS_FOLDER, isFurtherDrawing } from "../content/load-content.js";
import { renderDrawing, type RenderedDrawing } from "./render-drawing.js";

/**
 * Begins to render drawings of the illustrations folder, in their order, as many at a time as there are processors. The answer
 * gives each when it is ready, so that the rest of a seed need not wait for all. Links are shared with a row's first drawing.
 */
export function renderDrawings(
  names: readonly string[],
  cacheFolder: string | undefined,
): (name: string) => Promise<RenderedDrawing> {
  const lanes: Promise<unknown>[] = Array.from({ length: availableParallelism() }, () => Promise.resolve());
  const renderings = new Map<string, Promise<RenderedDrawing>>();
  names.forEach((name, index) => {
    const lane = index % lanes.length;
    const render = async (): Promise<RenderedDrawing> =>
      renderDrawing(
        name,
        await readFile(join(ILLUSTRATIONS_FOLDER, `${name}.svg`)),
        cacheFolder,
        !isFurtherDrawing(name),
      );
    const rendering = Promise.resolve(lanes[lane]).then(render);
    /** A failure is told to who asks for the drawing; the lane goes on. */
    lanes[lane] = rendering.catch(() => undefined);
    renderings.set(name, rendering);
  });
  return (name) => renderings.get(name) ?? Promise.reject(new Error(`${name} is not being rendered`));
}
