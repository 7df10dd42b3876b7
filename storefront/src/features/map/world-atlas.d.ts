declare module "world-atlas/countries-50m.json" {
  import type { GeometryCollection, Topology } from "topojson-specification";

  /** Natural Earth's countries at 1 : 50 million, by English name. */
  const countries: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default countries;
}
