import { z } from "zod";
import { sellerRefSchema, sellerSchema } from "./listing.js";

export const PLACE_KINDS = ["town", "site"] as const;

/** A town or a site on the map, in degrees of WGS 84. `key` is the same in both languages. */
export const placeSchema = z.object({
  key: z.string(),
  name: z.string(),
  kind: z.enum(PLACE_KINDS),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Place = z.infer<typeof placeSchema>;

/** A seller as its territory's page lists it. `placeKey` is null where its town is not on the map. */
export const territorySellerSchema = sellerRefSchema.extend({
  kind: sellerSchema.shape.kind,
  craft: z.string(),
  tagline: z.string(),
  placeKey: z.string().nullable(),
});

/** A region of Mali as the network divides it, with its places, its antenna and who sells there. */
export const territorySchema = z.object({
  key: z.string(),
  name: z.string(),
  lead: z.string(),
  story: z.array(z.string()),
  latitude: z.number(),
  longitude: z.number(),
  families: z.array(z.object({ key: z.string(), label: z.string() })),
  places: z.array(placeSchema),
  /** Who collects there; `hostTown` is where it works from while it is cut off. */
  antenna: z
    .object({ name: z.string(), town: z.string(), isNational: z.boolean(), hostTown: z.string().nullable() })
    .nullable(),
  sellers: z.array(territorySellerSchema),
});
export type Territory = z.infer<typeof territorySchema>;

/** `GET /store/territories?locale`: all that the map shows. `GET /store/territories/:key?locale` answers one {@link territorySchema}. */
export const territoriesSchema = z.object({
  territories: z.array(territorySchema),
  /** Places that lie in none of them. */
  otherPlaces: z.array(placeSchema),
});
export type Territories = z.infer<typeof territoriesSchema>;
