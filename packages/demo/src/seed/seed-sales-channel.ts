import { addMissing, rowOf } from "./add-missing.js";
import { ALL_ROWS, type ShopServices } from "./shop-services.js";

const CHANNEL_NAME = "Boutique Azalaï";

/** The shop's one channel and the key by which the storefront speaks for it. */
export async function seedSalesChannel({
  salesChannels,
  apiKeys,
  link,
}: ShopServices): Promise<{ salesChannelId: string; publishableKey: string }> {
  const channels = await addMissing({
    wanted: [CHANNEL_NAME],
    keyOf: (name) => name,
    existing: await salesChannels.listSalesChannels({ name: [CHANNEL_NAME] }, ALL_ROWS),
    keyOfRow: ({ name }) => name,
    create: (names) =>
      salesChannels.createSalesChannels(names.map((name) => ({ name, description: "La boutique en ligne" }))),
  });
  const keys = await addMissing({
    wanted: [CHANNEL_NAME],
    keyOf: (title) => title,
    existing: await apiKeys.listApiKeys({ type: "publishable", title: CHANNEL_NAME }, ALL_ROWS),
    keyOfRow: ({ title }) => title,
    create: (titles) => apiKeys.createApiKeys(titles.map((title) => ({ title, type: "publishable", created_by: "" }))),
  });
  const salesChannelId = rowOf(channels, CHANNEL_NAME).id;
  const { id: publishableKeyId, token } = rowOf(keys, CHANNEL_NAME);
  await link.create([
    { api_key: { publishable_key_id: publishableKeyId }, sales_channel: { sales_channel_id: salesChannelId } },
  ]);
  return { salesChannelId, publishableKey: token };
}
