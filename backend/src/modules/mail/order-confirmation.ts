import type { Order } from "@azalai/contracts";
import { PRICE_PARTS, type Locale, type MarketCode, type PricePart } from "@azalai/domain";
import { callToAction, heading, lines, mailHtml, paragraph, table, type Mail } from "./frame";
import { COLON, greet, trackingUrlOf, writeLine, writeMoney } from "./writing";

/** The sentences of the mail; amounts and names come in ready to be shown. */
interface Wording {
  subject: (displayId: number) => string;
  opening: (order: Order) => string;
  madeBy: (name: string, town: string) => string;
  madeToOrder: (days: number) => string;
  items: string;
  discount: string;
  delivery: string;
  total: string;
  taxInside: string;
  whereGoes: (amount: string) => string;
  parts: (market: MarketCode) => Record<PricePart, string>;
  sentTo: string;
  next: string;
  track: string;
  demo: string;
  closing: string;
}

const WORDINGS: Record<Locale, Wording> = {
  fr: {
    subject: (displayId) => `Votre commande Azalaï n° ${displayId}`,
    opening: ({ displayId, paymentMethod }) =>
      paymentMethod === "card"
        ? `Merci de votre commande n° ${displayId}. Votre paiement est bien arrivé, et nous disons dès aujourd’hui à chaque coopérative ce qu’elle doit préparer.`
        : `Merci de votre commande n° ${displayId}. Vous la réglerez à l’antenne ; nous disons dès aujourd’hui à chaque coopérative ce qu’elle doit préparer.`,
    madeBy: (name, town) => `${name}, ${town}`,
    madeToOrder: (days) => `fait à la commande, environ ${days} jours d’atelier`,
    items: "Objets",
    discount: "Remise",
    delivery: "Livraison",
    total: "Total",
    taxInside: "dont taxes",
    whereGoes: (amount) => `Où vont les ${amount} des objets, au prix affiché`,
    parts: (market) => ({
      cooperative: "aux coopératives, payées dès le contrôle à l’antenne",
      premium: "aux primes collectives, dont les assemblées décident l’emploi",
      antenna: "à l’antenne, pour la collecte et le contrôle",
      freight: market === "ml" ? "au transport" : "au transport et aux droits",
      payment: "aux frais de paiement",
      network: "au réseau : boutique, conseil, garantie",
      tax: market === "ca" ? "à la TPS" : "à la TVA",
    }),
    sentTo: "Adresse de livraison",
    next: "La suite : les objets sont contrôlés à l’antenne, puis partent par Bamako. La page de suivi montre chaque étape.",
    track: "Suivre la commande",
    demo: "Cette boutique est une démonstration : aucune somme n’est prélevée et rien n’est expédié.",
    closing: "Gardez ce lien : il ouvre votre commande sans mot de passe.",
  },
  en: {
    subject: (displayId) => `Your Azalaï order no. ${displayId}`,
    opening: ({ displayId, paymentMethod }) =>
      paymentMethod === "card"
        ? `Thank you for your order no. ${displayId}. Your payment has arrived, and today we tell each cooperative what it has to prepare.`
        : `Thank you for your order no. ${displayId}. You will pay for it at the antenna; today we tell each cooperative what it has to prepare.`,
    madeBy: (name, town) => `${name}, ${town}`,
    madeToOrder: (days) => `made to order, about ${days} days in the workshop`,
    items: "Items",
    discount: "Discount",
    delivery: "Delivery",
    total: "Total",
    taxInside: "including tax",
    whereGoes: (amount) => `Where the ${amount} for the items goes, at the displayed price`,
    parts: (market) => ({
      cooperative: "to the cooperatives, paid once the antenna has checked the items",
      premium: "to the collective premiums, spent as the assemblies decide",
      antenna: "to the antenna, for collecting and checking",
      freight: market === "ml" ? "to transport" : "to transport and duties",
      payment: "to payment fees",
      network: "to the network: shop, advice, guarantee",
      tax: market === "ca" ? "to GST" : "to VAT",
    }),
    sentTo: "Delivery address",
    next: "What comes next: the items are checked at the antenna, then leave by way of Bamako. The tracking page shows every stage.",
    track: "Track the order",
    demo: "This shop is a demonstration: nothing is charged and nothing is sent.",
    closing: "Keep this link: it opens your order without a password.",
  },
};

/** What a buyer is sent once the order exists, in the language of the order. `isTrial` adds that nothing is charged. */
export function orderConfirmation(
  order: Order,
  { storefrontUrl, isTrial }: { storefrontUrl: string; isTrial: boolean },
): Mail {
  const letter: Letter = {
    order,
    say: WORDINGS[order.locale],
    money: (minor) => writeMoney(minor, order.currency, order.locale),
    trackingUrl: trackingUrlOf(storefrontUrl, order.locale, order.token),
    isTrial,
  };
  return { subject: letter.say.subject(order.displayId), text: asText(letter), html: asHtml(letter) };
}

interface Letter {
  order: Order;
  say: Wording;
  money: (minor: number) => string;
  trackingUrl: string;
  isTrial: boolean;
}

/** Label and amount, in the order in which they are read; no discount, no line. */
function totals({ order, say, money }: Letter): [string, string][] {
  return [
    [say.items, money(order.itemsMinor)],
    ...(order.discountMinor > 0 ? [[say.discount, `−${money(order.discountMinor)}`] satisfies [string, string]] : []),
    [`${say.delivery} (${order.shippingOptionName})`, money(order.shippingMinor)],
    [say.total, money(order.totalMinor)],
    [say.taxInside, money(order.taxMinor)],
  ];
}

function breakdown({ order, say, money }: Letter): [string, string][] {
  const labels = say.parts(order.market);
  return PRICE_PARTS.filter((part) => order.breakdown[part] > 0).map((part) => [
    labels[part],
    money(order.breakdown[part]),
  ]);
}

function addressLines({ address }: Order): string[] {
  const name = [address.firstName, address.lastName].filter(Boolean).join(" ");
  const town = [address.postalCode, address.city, address.province].filter(Boolean).join(" ");
  return [name, address.address1, address.address2, town, address.countryCode?.toUpperCase()].flatMap(
    (line) => line || [],
  );
}

function asText(letter: Letter): string {
  const { order, say, money, trackingUrl } = letter;
  const groups = order.sellerOrders.flatMap(({ seller, lines: sold }) => [
    say.madeBy(seller.name, seller.town),
    ...sold.flatMap((line) => [
      `  ${writeLine(line)}${COLON[order.locale]} ${money(line.totalMinor)}`,
      ...(line.madeToOrderDays === null ? [] : [`    ${say.madeToOrder(line.madeToOrderDays)}`]),
    ]),
    "",
  ]);
  const pairs = (rows: [string, string][]): string[] => rows.map(([label, amount]) => `  ${amount}  ${label}`);
  return [
    greet(order.locale, order.address.firstName ?? ""),
    "",
    say.opening(order),
    ...(letter.isTrial ? ["", say.demo] : []),
    "",
    ...groups,
    ...pairs(totals(letter)),
    "",
    say.whereGoes(money(order.itemsMinor)),
    ...pairs(breakdown(letter)),
    "",
    say.sentTo,
    ...addressLines(order).map((line) => `  ${line}`),
    "",
    say.next,
    "",
    `${say.track}${COLON[order.locale]} ${trackingUrl}`,
    say.closing,
    "",
    "Azalaï",
    "",
  ].join("\n");
}

function asHtml(letter: Letter): string {
  const { order, say, money, trackingUrl } = letter;
  const groups = order.sellerOrders.map(
    ({ seller, lines: sold }) =>
      heading(say.madeBy(seller.name, seller.town)) +
      table(
        sold.map((line) => [
          line.madeToOrderDays === null
            ? writeLine(line)
            : `${writeLine(line)} (${say.madeToOrder(line.madeToOrderDays)})`,
          money(line.totalMinor),
        ]),
      ),
  );
  return mailHtml({
    locale: order.locale,
    subject: say.subject(order.displayId),
    parts: [
      paragraph(greet(order.locale, order.address.firstName ?? "")),
      paragraph(say.opening(order)),
      letter.isTrial ? paragraph(say.demo) : "",
      ...groups,
      table(totals(letter)),
      heading(say.whereGoes(money(order.itemsMinor))),
      table(breakdown(letter)),
      heading(say.sentTo),
      lines(addressLines(order)),
      paragraph(say.next),
      callToAction(say.track, trackingUrl),
      paragraph(say.closing),
    ],
  });
}
