import { defineMiddlewares } from "@medusajs/framework/http";
import { everyResponseMiddlewares, prepareEveryResponse } from "../http/every-response";
import { rateLimitMiddlewares } from "../http/rate-limits";
import { storedFileMiddlewares } from "../http/stored-files";
import { stripeWebhookMiddlewares } from "../modules/stripe-checkout/webhook-guard";
import { answerError } from "./answer-error";
import { accountMiddlewares } from "./store/account/middlewares";
import { cartMiddlewares } from "./store/carts/middlewares";
import { orderMiddlewares } from "./store/orders/middlewares";

prepareEveryResponse();

export default defineMiddlewares({
  routes: [
    ...everyResponseMiddlewares,
    ...rateLimitMiddlewares(),
    ...storedFileMiddlewares(),
    ...accountMiddlewares,
    ...cartMiddlewares,
    ...orderMiddlewares,
    ...stripeWebhookMiddlewares,
  ],
  errorHandler: answerError,
});
