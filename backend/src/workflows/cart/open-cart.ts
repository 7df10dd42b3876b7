import { MARKETS, type Locale, type MarketCode } from "@azalai/domain";
import { Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { createCartsStep } from "@medusajs/medusa/core-flows";
import { Refusal } from "../../refusal";
import { lineOfQuote } from "./line-of-quote";
import { LOCALE_CODES } from "../../locale-code";
import { quoteVariants, requireSellable } from "./quote-variants";

export interface OpenCartInput {
  market: MarketCode;
  locale: Locale;
  variantId: string;
  quantity: number;
  salesChannelId: string;
}

const prepareCartStep = createStep("prepare-cart", async (input: OpenCartInput, { container }) => {
  const { currency } = MARKETS[input.market];
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: currency }, { select: ["id", "metadata"] });
  const region = regions.find(({ metadata }) => metadata?.market === input.market);
  if (!region) throw new Refusal("not_sold_here", `No region sells to market ${input.market}.`, "market");
  const quotes = await quoteVariants(container, { variantIds: [input.variantId], regionId: region.id, currency });
  const quote = requireSellable(quotes, input.variantId, input.quantity, {
    variant: "variantId",
    quantity: "quantity",
  });
  return new StepResponse({
    region_id: region.id,
    currency_code: currency,
    sales_channel_id: input.salesChannelId,
    locale: LOCALE_CODES[input.locale],
    items: [lineOfQuote(quote, input.quantity)],
  });
});

/** Opens a cart of one market with its first line. */
export const openCartWorkflow = createWorkflow("open-cart", (input: OpenCartInput) => {
  const prepared = prepareCartStep(input);
  const carts = createCartsStep(transform(prepared, (cart) => [cart]));
  return new WorkflowResponse(transform(carts, ([cart]) => ({ id: cart?.id ?? "" })));
});
