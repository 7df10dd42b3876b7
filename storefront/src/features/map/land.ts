import { geoPath } from "d3-geo";
import type { GeoPermissibleObjects } from "d3-geo";
import { feature, mesh } from "topojson-client";
import atlas from "world-atlas/countries-50m.json";
import type { GeometryObject } from "topojson-specification";
import { projection } from "./projection";

const path = geoPath(projection).digits(0);
const { countries } = atlas.objects;

/** A path of whole units. A step shorter than this many units is left out: at the size that the map is shown it cannot be seen. */
const SHORTEST_STEP = 9;

function pathOf(shape: GeoPermissibleObjects): string {
  return thinned(path(shape) ?? "");
}

/** Leaves out the points of `M…L…Z` paths that lie next to the one before. */
export function thinned(data: string, shortest = SHORTEST_STEP): string {
  let [lastX, lastY] = [-Infinity, -Infinity];
  return data.replace(/([ML])(-?\d+),(-?\d+)/g, (point, command: string, x: string, y: string) => {
    const isNear = Math.hypot(Number(x) - lastX, Number(y) - lastY) < shortest;
    if (command === "L" && isNear) return "";
    [lastX, lastY] = [Number(x), Number(y)];
    return point;
  });
}

function isMali({ properties }: GeometryObject<object>): boolean {
  return properties !== undefined && "name" in properties && properties.name === "Mali";
}

function requireMali() {
  const mali = countries.geometries.find(isMali);
  if (!mali) throw new Error("the atlas has no Mali");
  return mali;
}

export const maliPath = pathOf(feature(atlas, requireMali()));

/** Where its neighbours meet each other; their borders with Mali are its own outline. */
export const bordersPath = pathOf(
  mesh(atlas, countries, (one, other) => one !== other && !isMali(one) && !isMali(other)),
);
