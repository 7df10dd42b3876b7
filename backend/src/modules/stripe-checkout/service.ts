import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentProviderContext,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { MedusaError, PaymentActions, PaymentSessionStatus } from "@medusajs/framework/utils";
import { StripeProviderService } from "@medusajs/payment-stripe/dist/services";
import { getAmountFromSmallestUnit, getSmallestUnit } from "@medusajs/payment-stripe/dist/utils/get-smallest-unit";
import { Stripe } from "stripe";
import { type PaymentData, readCheckoutRequest, readPaymentData } from "./checkout-data";
import { checkOptions, clientConfig, type StripeCheckoutOptions } from "./options";
import { sessionParams } from "./session-params";

type Data = Record<string, unknown> | undefined;

/** A Checkout session whose payment intent came with it. */
interface Checkout {
  session: Stripe.Checkout.Session;
  intent: Stripe.PaymentIntent | null;
}

/**
 * Stripe's hosted Checkout as Medusa's payment provider `pp_stripe_stripe`. A payment session opens a Checkout session;
 * the payment intent appears when the buyer pays, is held, and is captured once the order exists. No payment of another
 * amount than the payment session's is ever authorised, and a payment session that is deleted can no longer be paid.
 */
export class StripeCheckoutService extends StripeProviderService {
  static override identifier = "stripe";
  private readonly checkoutOptions: StripeCheckoutOptions;
  private readonly client: Stripe;

  static override validateOptions(options: StripeCheckoutOptions): void {
    checkOptions(options);
  }

  constructor(cradle: Record<string, unknown>, options: StripeCheckoutOptions) {
    super(cradle, options);
    this.checkoutOptions = options;
    this.client = new Stripe(options.apiKey, clientConfig(options));
    // oxlint-disable-next-line no-underscore-dangle -- the base class calls its client so
    this.stripe_ = this.client;
  }

  /** Opens the hosted page for `data.checkout` (see `CheckoutRequest`); its address is `data.url` of the answer. */
  override async initiatePayment({
    amount,
    currency_code,
    data,
    context,
  }: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const paymentSessionId = readPaymentData(data).session_id ?? "";
    const amountMinor = getSmallestUnit(amount, currency_code);
    const params = sessionParams({
      request: readCheckoutRequest(data),
      amountMinor,
      currency: currency_code.toLowerCase(),
      paymentSessionId,
      customerId: customerIdOf(context),
      storefrontUrl: this.checkoutOptions.storefrontUrl,
      nowSeconds: Math.floor(Date.now() / 1_000),
    });
    const session = await this.calling("opening a Checkout session", () =>
      this.client.checkout.sessions.create(params, { idempotencyKey: context?.idempotency_key }),
    );
    const opened: PaymentData = {
      session_id: paymentSessionId,
      checkoutSessionId: session.id,
      url: session.url,
      amountMinor,
      currency: currency_code.toLowerCase(),
      expiresAtSeconds: session.expires_at,
      // Medusa lays this over what was there before, so what belongs to an earlier try is taken back.
      id: null,
      declineCode: null,
      amountMismatch: false,
    };
    return { id: session.id, status: PaymentSessionStatus.PENDING, data: { ...data, ...opened } };
  }

  override async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return this.getPaymentStatus(input);
  }

  /** How the payment stands at Stripe now. A payment of another amount is released and reported as an error. */
  override async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const kept = readPaymentData(data);
    if (!kept.checkoutSessionId) return super.getPaymentStatus({ data });
    const { session, intent } = await this.retrieveCheckout(kept.checkoutSessionId);
    const known = { ...data, id: intent?.id ?? null, declineCode: declineCodeOf(intent) };
    if (session.status === "expired") return { status: PaymentSessionStatus.CANCELED, data: known };
    if (session.status !== "complete" || intent === null) {
      const isAsking = intent?.status === "requires_action";
      return { status: isAsking ? PaymentSessionStatus.REQUIRES_MORE : PaymentSessionStatus.PENDING, data: known };
    }
    if (intent.amount !== kept.amountMinor || intent.currency !== kept.currency) {
      await this.release(kept);
      return { status: PaymentSessionStatus.ERROR, data: { ...known, amountMismatch: true } };
    }
    return { status: statusOf(intent), data: known };
  }

  /** The same amount keeps its page while that is open; another amount closes it and opens a new one. */
  override async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const { data, amount, currency_code, context } = input;
    const kept = readPaymentData(data);
    const amountMinor = getSmallestUnit(amount, currency_code);
    if (kept.amountMinor === amountMinor && kept.currency === currency_code.toLowerCase()) {
      const standing = await this.getPaymentStatus({ data });
      if (standing.status !== PaymentSessionStatus.CANCELED) return standing;
    }
    await this.release(kept);
    const idempotency_key = `${context?.idempotency_key ?? kept.session_id}-after-${kept.checkoutSessionId}`;
    return this.initiatePayment({ ...input, context: { ...context, idempotency_key } });
  }

  /** Closes the page; what the buyer paid in the meantime is released. Repeating it changes nothing. */
  override async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    await this.release(readPaymentData(data));
    return { data };
  }

  /** As `deletePayment`. @throws MedusaError once the money is captured: it is refunded then, not cancelled. */
  override async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    await this.release(readPaymentData(data));
    return { data };
  }

  override async capturePayment({ data, context }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    const id = await this.intentIdOf(data);
    await super.capturePayment({ data: { id }, context });
    return { data: { ...data, id } };
  }

  /** Gives back `amount`, in the currency's major unit, rounded to what the currency has. */
  override async refundPayment({ data, amount, context }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const id = await this.intentIdOf(data);
    const { currency } = readPaymentData(data);
    await super.refundPayment({ data: { id, currency }, amount, context });
    return { data: { ...data, id } };
  }

  override async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    const id = await this.intentIdOf(data);
    const { data: intent } = await super.retrievePayment({ data: { id } });
    return { data: { ...data, ...intent } };
  }

  /**
   * What a signed event asks of Medusa. Events come late and in any order, so a payment is looked at as it stands now: one
   * that was released since is none.
   * @throws MedusaError `invalid_data` where the signature is not Stripe's.
   */
  override async getWebhookActionAndData(payload: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const event = this.constructWebhookEvent(payload);
    switch (event.type) {
      case "checkout.session.expired":
        return expiredAction(event.data.object);
      case "payment_intent.amount_capturable_updated":
      case "payment_intent.succeeded": {
        const { id } = event.data.object;
        const now = await this.calling("looking at a payment", () => this.client.paymentIntents.retrieve(id));
        return now.status === "canceled"
          ? { action: PaymentActions.NOT_SUPPORTED }
          : super.getWebhookActionAndData(payload);
      }
      default:
        return event.type.startsWith("payment_intent.")
          ? super.getWebhookActionAndData(payload)
          : { action: PaymentActions.NOT_SUPPORTED };
    }
  }

  override constructWebhookEvent(payload: ProviderWebhookPayload["payload"]): Stripe.Event {
    try {
      return super.constructWebhookEvent(payload);
    } catch {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "This webhook is not signed by Stripe.");
    }
  }

  /** Makes sure that nothing will be charged: the page is closed, a held payment is let go. */
  private async release({ checkoutSessionId, id }: PaymentData): Promise<void> {
    if (!checkoutSessionId) {
      if (id) await this.cancelIntent(id);
      return;
    }
    const { session, intent } = await this.closeCheckout(checkoutSessionId);
    if (session?.status === "complete" && intent !== null) await this.cancelIntent(intent.id);
  }

  /** The session once it is no longer open; null where Stripe does not know it, so that it cannot be paid either. */
  private async closeCheckout(
    checkoutSessionId: string,
  ): Promise<{ session: Stripe.Checkout.Session | null; intent: Stripe.PaymentIntent | null }> {
    try {
      const checkout = await this.retrieveCheckout(checkoutSessionId);
      if (checkout.session.status !== "open") return checkout;
      return { session: await this.client.checkout.sessions.expire(checkoutSessionId), intent: null };
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      if (error.code === "resource_missing") return { session: null, intent: null };
      // Paid, or closed, between the two calls.
      const checkout = await this.retrieveCheckout(checkoutSessionId);
      if (checkout.session.status === "open") throw error;
      return checkout;
    }
  }

  private async cancelIntent(id: string): Promise<void> {
    try {
      await this.client.paymentIntents.cancel(id);
    } catch (error) {
      if (!(error instanceof Stripe.errors.StripeInvalidRequestError)) throw error;
      if (error.code === "resource_missing" || error.payment_intent?.status === "canceled") return;
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Payment ${id} can no longer be released: ${error.message}`);
    }
  }

  private async intentIdOf(data: Data): Promise<string> {
    const { id, checkoutSessionId } = readPaymentData(data);
    if (id) return id;
    const { intent } = checkoutSessionId ? await this.retrieveCheckout(checkoutSessionId) : { intent: null };
    if (intent === null) throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The buyer has not paid yet.");
    return intent.id;
  }

  private async retrieveCheckout(id: string): Promise<Checkout> {
    const session = await this.client.checkout.sessions.retrieve(id, { expand: ["payment_intent"] });
    const intent = session.payment_intent;
    if (typeof intent === "string") throw new Error(`Stripe did not expand the payment intent of ${id}.`);
    return { session, intent };
  }

  /** An error of Stripe's as one that says what was being done. */
  private async calling<Answer>(doing: string, call: () => Promise<Answer>): Promise<Answer> {
    try {
      return await call();
    } catch (error) {
      throw error instanceof Error ? this.buildError(`Stripe failed while ${doing}`, error) : error;
    }
  }
}

function statusOf(intent: Stripe.PaymentIntent): PaymentSessionStatus {
  switch (intent.status) {
    case "requires_capture":
      return PaymentSessionStatus.AUTHORIZED;
    case "succeeded":
      return PaymentSessionStatus.CAPTURED;
    case "canceled":
      return PaymentSessionStatus.CANCELED;
    default:
      return PaymentSessionStatus.PENDING;
  }
}

/** Why the last card was refused; null where none was. */
function declineCodeOf(intent: Stripe.PaymentIntent | null): string | null {
  const error = intent?.last_payment_error;
  return error?.decline_code ?? error?.code ?? null;
}

function customerIdOf(context: PaymentProviderContext | undefined): string | undefined {
  const id = context?.account_holder?.data?.id;
  return typeof id === "string" ? id : undefined;
}

function expiredAction({ metadata, amount_total, currency }: Stripe.Checkout.Session): WebhookActionResult {
  if (!metadata?.session_id || currency === null) return { action: PaymentActions.NOT_SUPPORTED };
  const amount = getAmountFromSmallestUnit(amount_total ?? 0, currency);
  return { action: PaymentActions.CANCELED, data: { session_id: metadata.session_id, amount } };
}
