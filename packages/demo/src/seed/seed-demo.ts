import { CURRENCY_CODES } from "@azalai/domain";
import { drawingsOf, journeyDrawingOf, loadContent, type Content } from "../content/load-content.js";
import { renderDrawings } from "../pictures/render-drawings.js";
import { rowOf } from "./add-missing.js";
import { seedAccounts, type DemoAccount } from "./seed-accounts.js";
import { seedDelivery } from "./seed-delivery.js";
import { seedGoods } from "./seed-goods.js";
import { seedJourneys } from "./seed-journeys.js";
import { seedMarkets } from "./seed-markets.js";
import { seedPlaces, seedSellers, seedTerritories } from "./seed-network.js";
import { seedPromotion } from "./seed-promotion.js";
import { seedSalesChannel } from "./seed-sales-channel.js";
import { seedVocabulary } from "./seed-vocabulary.js";
import { shopServices, type Container, type CoreWorkflows, type ShopServices } from "./shop-services.js";
import { storePicture, type PictureInShop, type StoredPicture } from "./store-pictures.js";
import { ENGLISH, FRENCH } from "./write-translations.js";

/** In the store's metadata: everything of the demo is there. */
const MARKER = "demoSeededAt";

export interface SeedInput {
  container: Container;
  workflows: CoreWorkflows;
  accounts: readonly DemoAccount[];
  /** Before the name of a stored picture, on the shop's own origin: `/media`. */
  fileUrlPath: string;
  /** Where renderings are kept from one seed to the next; undefined renders anew. */
  pictureCacheFolder: string | undefined;
}

export interface SeedResult {
  publishableKey: string;
  accounts: { role: string; email: string }[];
}

/**
 * Fills a fresh shop with the demo. On one that has it, only the accounts are made or given their passwords; after a seed that was
 * cut short, what is missing is added.
 * @throws Error where the content does not hold together, an account's role is unknown, or the shop refuses a write
 */
export async function seedDemo({
  container,
  workflows,
  accounts,
  fileUrlPath,
  pictureCacheFolder,
}: SeedInput): Promise<SeedResult> {
  const services = shopServices(container, workflows);
  const result = { accounts: accounts.map(({ role, email }) => ({ role, email })) };
  const { salesChannelId, publishableKey } = await seedSalesChannel(services);
  const [store = await services.stores.createStores({})] = await services.stores.listStores({}, { take: 1 });
  const content = loadContent();
  if (store.metadata?.[MARKER]) {
    await seedAccounts(services, content, accounts);
    return { publishableKey, ...result };
  }
  const pictures = demoPictures(services, content, { fileUrlPath, pictureCacheFolder });
  const regionIds = await seedMarkets(services);
  const { stockLocationId, shippingProfileId } = await seedDelivery(services, salesChannelId);
  const vocabularyIds = await seedVocabulary(services, content);
  const territoryIds = await seedTerritories(services, content);
  await seedPlaces(services, content, territoryIds);
  await seedAccounts(services, content, accounts);
  await seedPromotion(services);
  const sellerIds = await seedSellers(services, content, territoryIds, pictures.emblemOf);
  await seedGoods(services, content, {
    salesChannelId,
    shippingProfileId,
    stockLocationId,
    vocabularyIds,
    sellerIds,
    pictureOf: pictures.pictureOf,
  });
  await seedJourneys(services, content, { salesChannelId, sellerIds, pictureOf: pictures.pictureOf });
  await services.stores.updateStores(store.id, {
    name: "Azalaï (démo)",
    supported_currencies: CURRENCY_CODES.map((code) => ({ currency_code: code, is_default: code === "eur" })),
    supported_locales: [{ locale_code: FRENCH }, { locale_code: ENGLISH }],
    default_sales_channel_id: salesChannelId,
    default_region_id: regionIds.eu,
    default_location_id: stockLocationId,
    metadata: { ...store.metadata, [MARKER]: new Date().toISOString() },
  });
  return { publishableKey, ...result };
}

/** The drawings of goods, journeys and emblems, rendered from now on and stored when they are asked for. */
function demoPictures(
  services: ShopServices,
  content: Content,
  { fileUrlPath, pictureCacheFolder }: Pick<SeedInput, "fileUrlPath" | "pictureCacheFolder">,
) {
  const { goods, sellers, journeys, drawings, pictureAlts } = content;
  const emblems = sellers.map(({ emblem }) => emblem).filter((name) => drawings.includes(name));
  const renderingOf = renderDrawings(
    [
      ...emblems,
      ...goods.flatMap(({ id }) => drawingsOf(id, content)),
      ...journeys.flatMap(({ id }) => journeyDrawingOf(id, drawings) ?? []),
    ],
    pictureCacheFolder,
  );
  const pictureOf = async (drawing: string): Promise<PictureInShop> =>
    storePicture(
      services,
      await renderingOf(drawing),
      rowOf(new Map(Object.entries(pictureAlts)), drawing),
      fileUrlPath,
    );
  const emblemOf = async (drawing: string): Promise<StoredPicture | null> =>
    drawings.includes(drawing) ? (await pictureOf(drawing)).stored : null;
  return { pictureOf, emblemOf };
}
