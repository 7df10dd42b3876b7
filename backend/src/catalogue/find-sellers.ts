import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { Seller } from "@azalai/contracts";
import { isCertificationValid, isWomenLed, type Locale } from "@azalai/domain";
import { dayOf } from "./day";
import { storedPictureSchema } from "./good";
import { paragraphsOf } from "./paragraphs";
import { pictureIn, plainPicture } from "./picture";
import type { Query } from "./query";
import { translated, translationsOf } from "./translations";
import { labelOf, vocabularyOf, type Vocabulary } from "./vocabulary";

const sellerRowSchema = z.object({
  id: z.string(),
  external_id: z.string(),
  kind: z.enum(["cooperative", "promoter"]),
  handle: z.string(),
  name: z.string(),
  town: z.string(),
  craft: z.string(),
  tagline: z.string(),
  story: z.string(),
  how_we_price: z.string(),
  member_count: z.number().nullable(),
  women_percent: z.number().nullable(),
  woman_presides: z.boolean().nullable(),
  youth_count: z.number().nullable(),
  displaced_count: z.number().nullable(),
  languages: z.array(z.string()),
  emblem: storedPictureSchema.nullable(),
  territory: z.object({ key: z.string() }).nullish(),
  certifications: z
    .array(
      z.object({
        scheme: z.string(),
        number: z.string(),
        url: z.string(),
        valid_from: z.coerce.date(),
        valid_until: z.coerce.date(),
      }),
    )
    .default([]),
});
type SellerRow = z.infer<typeof sellerRowSchema>;

/** Only what anyone may read: how a seller is paid and who acts for it never leave the backend. */
const SELLER_FIELDS = [
  "id",
  "external_id",
  "kind",
  "handle",
  "name",
  "town",
  "craft",
  "tagline",
  "story",
  "how_we_price",
  "member_count",
  "women_percent",
  "woman_presides",
  "youth_count",
  "displaced_count",
  "languages",
  "emblem",
  "territory.key",
  "certifications.scheme",
  "certifications.number",
  "certifications.url",
  "certifications.valid_from",
  "certifications.valid_until",
];
const SELLERS_MAX = 1000;

/** The active sellers, by name. `today` is `YYYY-MM-DD`: only certificates valid on it are told. */
export async function findSellers(query: Query, asked: { locale: Locale; today: string }): Promise<Seller[]> {
  return loadSellers(query, {}, asked);
}

/** @throws MedusaError NOT_FOUND where no active seller has the handle */
export async function findSeller(
  query: Query,
  { handle, ...asked }: { handle: string; locale: Locale; today: string },
): Promise<Seller> {
  const [seller] = await loadSellers(query, { handle }, asked);
  if (!seller) throw new MedusaError(MedusaError.Types.NOT_FOUND, `No seller has the handle "${handle}"`);
  return seller;
}

async function loadSellers(
  query: Query,
  filters: { handle?: string },
  { locale, today }: { locale: Locale; today: string },
): Promise<Seller[]> {
  const [{ data }, vocabulary] = await Promise.all([
    query.graph({
      entity: "seller",
      fields: SELLER_FIELDS,
      filters: { ...filters, status: "active" },
      pagination: { skip: 0, take: SELLERS_MAX, order: { name: "ASC" } },
    }),
    vocabularyOf(query),
  ]);
  const rows = z.array(sellerRowSchema).parse(data);
  const translations = await translationsOf(query, locale === "fr" ? [] : rows.map(({ id }) => id), locale);
  return rows.map((row) => sellerOf(translated(row, translations), locale, today, vocabulary));
}

function sellerOf(row: SellerRow, locale: Locale, today: string, vocabulary: Vocabulary): Seller {
  const region = row.territory?.key ?? "";
  return {
    id: row.id,
    externalId: row.external_id,
    handle: row.handle,
    name: row.name,
    kind: row.kind,
    town: row.town,
    region: { key: region, label: labelOf(vocabulary.territories, region, locale) },
    craft: row.craft,
    tagline: row.tagline,
    story: paragraphsOf(row.story),
    howWePrice: row.how_we_price,
    members: row.member_count,
    womenPercent: row.women_percent,
    womenLed: isWomenLed({
      members: row.member_count,
      womenPercent: row.women_percent,
      womanPresides: row.woman_presides ?? false,
    }),
    youth: row.youth_count,
    displaced: row.displaced_count,
    languages: row.languages,
    emblem: pictureIn(row.emblem ?? plainPicture(row.name), locale),
    certifications: row.certifications
      .map(({ valid_from, valid_until, ...rest }) => ({
        ...rest,
        validFrom: dayOf(valid_from),
        validUntil: dayOf(valid_until),
      }))
      .filter((certification) => isCertificationValid(certification, today))
      .map(({ scheme, number, validUntil, url }) => ({ scheme, number, validUntil, url })),
  };
}
