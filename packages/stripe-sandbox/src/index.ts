export { TRIAL_CARDS } from "./card.js";
export { processingFeeMinor } from "./money.js";
export { startStripeSandbox, type StripeSandbox, type StripeSandboxOptions } from "./sandbox.js";
export type { Delivery, SandboxState } from "./state.js";
export type { WebhookSettings } from "./webhooks/courier.js";
export { answerBank, attemptOf, payOnPage, sendForm, type BuyerAnswer } from "./trial-buyer.js";
export { startStripeMock, type PublishedObject, type StripeMock } from "./stripe-mock.js";
