import { z } from "zod";
import { stackUnderTest } from "./stack-under-test.js";

const url = z.url().refine((address) => new URL(address).origin === new URL(stackUnderTest().storefrontUrl).origin, {
  message: "is not an address of this shop",
});
const text = z.string().trim().min(1);
const price = z.string().regex(/^\d+(\.\d{2})?$/);

const organization = z.strictObject({
  "@type": z.literal("Organization"),
  name: text,
  url,
  logo: url.optional(),
  description: text.optional(),
  location: z
    .strictObject({
      "@type": z.literal("Place"),
      name: text,
      address: z.strictObject({ "@type": z.literal("PostalAddress"), addressCountry: z.literal("ML") }),
    })
    .optional(),
});

const offered = {
  url,
  priceCurrency: z.enum(["EUR", "CAD", "XOF"]),
  availability: z.enum(["InStock", "MadeToOrder", "SoldOut"].map((state) => `https://schema.org/${state}`)),
  eligibleRegion: z.array(z.string().regex(/^[A-Z]{2}$/)).min(1),
};
const offer = z.discriminatedUnion("@type", [
  z.strictObject({ "@type": z.literal("Offer"), price, ...offered }),
  z.strictObject({
    "@type": z.literal("AggregateOffer"),
    lowPrice: price,
    highPrice: price,
    offerCount: z.number().int().min(2),
    ...offered,
  }),
]);

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .min(1)
    .refine(
      (items) => items.every((one, index) => z.object({ position: z.literal(index + 1) }).safeParse(one).success),
      {
        message: "is not numbered from 1 on",
      },
    );

/**
 * What the shop may say of itself to programs, with what https://schema.org and search engines ask for. Strict: a rating,
 * a review or anything else that nobody gave is refused.
 */
const thingSchema = z.discriminatedUnion("@type", [
  z.strictObject({
    "@context": z.literal("https://schema.org"),
    "@type": z.literal("Product"),
    name: text,
    description: text,
    url,
    sku: text,
    category: text,
    material: z.array(text),
    image: z.array(url).min(1),
    manufacturer: organization,
    countryOfOrigin: z.literal("ML"),
    offers: z.array(offer).min(1).max(3),
  }),
  z.strictObject({
    "@context": z.literal("https://schema.org"),
    "@type": z.literal("BreadcrumbList"),
    itemListElement: listOf(
      z.strictObject({ "@type": z.literal("ListItem"), position: z.number(), name: text, item: url }),
    ),
  }),
  z.strictObject({
    "@context": z.literal("https://schema.org"),
    "@type": z.literal("ItemList"),
    itemListElement: listOf(z.strictObject({ "@type": z.literal("ListItem"), position: z.number(), name: text, url })),
  }),
  z.strictObject({
    "@context": z.literal("https://schema.org"),
    "@type": z.literal("WebSite"),
    name: text,
    url,
    inLanguage: z.enum(["fr", "en"]),
    publisher: organization,
  }),
  organization.extend({ "@context": z.literal("https://schema.org") }),
]);
export type DescribedThing = z.infer<typeof thingSchema>;

/** Checks what a page tells programs. Throws z.ZodError where it is not as it should be. */
export const describedThing = (data: unknown): DescribedThing => thingSchema.parse(data);

/** Every address of the shop in it, as a path. */
export function addressesInData(data: unknown): string[] {
  if (typeof data === "string") {
    const { storefrontUrl } = stackUnderTest();
    return data.startsWith(`${storefrontUrl}/`) ? [data.slice(storefrontUrl.length)] : [];
  }
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(addressesInData) : [];
}
