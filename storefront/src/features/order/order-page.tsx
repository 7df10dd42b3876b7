import "@/design/lines.css";
import "./order.css";
import type { Order, WithdrawalOffer } from "@azalai/contracts";
import { MARKETS, type Locale } from "@azalai/domain";
import { isTrialShop } from "@/backend/environment";
import { ButtonLink } from "@/design/button";
import { Sums } from "@/design/sums";
import { Ledger } from "@/design/weave";
import { formatDate, formatMoney } from "@/i18n/format";
import { INTL_TAG } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { OrderGroup } from "./order-group";
import { OrderWithdrawal, PrintedNote } from "./order-withdrawal";

interface OrderPageProps {
  locale: Locale;
  order: Order;
  /** What of it can be withdrawn from; null where that is not known. */
  offer: WithdrawalOffer | null;
  /** `thanks` follows the payment; `track` is what the e-mail leads to. */
  page: "thanks" | "track";
}

/** One order: what was paid, who prepares what and how far they are, where the money goes. */
export function OrderPage({ locale, order, offer, page }: OrderPageProps) {
  const t = translator(locale);
  const goods = formatMoney(locale, order.itemsMinor, order.currency);
  const priceOfGoods = { minor: order.itemsMinor, currency: order.currency, breakdown: order.breakdown };
  return (
    <>
      <OrderHead locale={locale} order={order} page={page} />
      <section className="wrap strip" aria-labelledby="groups">
        <div className="head">
          <h2 id="groups">{t("order.groups")}</h2>
          <p className="lede">{t("order.groupsLede", { count: order.sellerOrders.length })}</p>
        </div>
        <div className="order-groups">
          {order.sellerOrders.map((part) => (
            <OrderGroup key={part.id} locale={locale} order={order} part={part} />
          ))}
        </div>
      </section>
      <section className="sand strip" aria-labelledby="where">
        <div className="wrap">
          <div className="head">
            <h2 id="where">{t("order.where", { amount: goods })}</h2>
            <p className="lede">{t("order.whereText")}</p>
          </div>
          <Ledger reader={{ locale, market: order.market }} prices={[priceOfGoods]} />
        </div>
      </section>
      <div className="wrap strip pair order-end">
        <OrderSums locale={locale} order={order} />
        <OrderAddress locale={locale} order={order} />
      </div>
      {offer ? <OrderWithdrawal locale={locale} offer={offer} /> : null}
      <PrintedNote locale={locale} />
    </>
  );
}

function OrderHead({ locale, order, page }: Omit<OrderPageProps, "offer">) {
  const t = translator(locale);
  const name = order.address.firstName;
  const amount = formatMoney(locale, order.totalMinor, order.currency);
  const numbered = t("order.numbered", { number: order.displayId, date: formatDate(locale, order.placedAt) });
  const isCard = order.paymentMethod === "card";
  const paid = order.isPaid
    ? t(isCard ? "order.paid" : "order.paidAtAntenna", { amount })
    : t(isCard ? "order.reserved" : "order.dueAtAntenna", { amount });
  return (
    <div className="indigo order-head">
      <div className="wrap pair">
        <div>
          {page === "thanks" ? (
            <>
              <h1>{name ? t("order.thanksTitle", { name }) : t("order.thanksTitlePlain")}</h1>
              <p className="lede">{numbered}</p>
            </>
          ) : (
            <>
              <h1>{t("order.trackTitle", { number: order.displayId })}</h1>
              <p className="lede">{t("order.placedOn", { date: formatDate(locale, order.placedAt) })}</p>
            </>
          )}
          <p className="order-paid display">{paid}</p>
          {isTrialShop() ? (
            <p>
              <span className="chip">{t("order.trial")}</span>
            </p>
          ) : null}
          {page === "thanks" ? (
            <>
              <p>{t("order.email", { email: order.email })}</p>
              <p className="row">
                <ButtonLink tone="gold" href={addressOf(locale, { page: "track", token: order.token })}>
                  {t("order.track")}
                </ButtonLink>
              </p>
            </>
          ) : (
            <p>{t("order.trackKeep")}</p>
          )}
        </div>
        <img src="/scenes/azalai.svg" alt="" width={1600} height={900} loading="lazy" decoding="async" />
      </div>
    </div>
  );
}

function OrderSums({ locale, order }: Pick<OrderPageProps, "locale" | "order">) {
  const t = translator(locale);
  const money = (minor: number) => formatMoney(locale, minor, order.currency);
  return (
    <section aria-labelledby="sums">
      <h2 id="sums">{t("order.summary")}</h2>
      <Sums
        rows={[
          { label: t("order.goods"), value: money(order.itemsMinor) },
          ...(order.discountMinor > 0 ? [{ label: t("order.discount"), value: `−${money(order.discountMinor)}` }] : []),
          { label: t("order.delivery"), value: money(order.shippingMinor) },
        ]}
        total={{ label: t(order.isPaid ? "order.total" : "order.totalDue"), value: money(order.totalMinor) }}
        note={t("order.taxContained", { tax: t("cart.tax", { market: order.market }), amount: money(order.taxMinor) })}
      />
    </section>
  );
}

function OrderAddress({ locale, order }: Pick<OrderPageProps, "locale" | "order">) {
  const t = translator(locale);
  const { firstName, lastName, address1, address2, postalCode, city, province, countryCode } = order.address;
  const country = countryCode ?? MARKETS[order.market].taxReferenceCountry;
  const lines = [
    [firstName, lastName],
    [address1],
    [address2],
    [postalCode, city, province],
    [new Intl.DisplayNames(INTL_TAG[locale], { type: "region" }).of(country.toUpperCase())],
  ];
  return (
    <section aria-labelledby="address">
      <h2 id="address">{t("order.address")}</h2>
      <address>
        {lines
          .map((parts) => parts.filter(Boolean).join(" "))
          .filter((line) => line !== "" && line !== order.shippingOptionName)
          .map((line) => (
            <p key={line}>{line}</p>
          ))}
      </address>
      <p className="quiet">{order.shippingOptionName}</p>
    </section>
  );
}
