import type { Withdrawal, WithdrawalOffer } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { LOCALE_CODES } from "../../locale-code";
import { callToAction, lines, mailHtml, mailText, paragraph, type Mail } from "./frame";
import { COLON, greet, trackingUrlOf, writeLine, writeMoney } from "./writing";

interface Wording {
  subject: (displayId: number) => string;
  received: (moment: string) => string;
  declaration: (displayId: number) => string;
  name: string;
  contact: string;
  moment: string;
  sendBack: string;
  refund: string;
  demo: string;
  page: string;
  keep: string;
}

const WORDINGS: Record<Locale, Wording> = {
  fr: {
    subject: (displayId) => `Rétractation reçue, commande n° ${displayId}`,
    received: (moment) =>
      `Nous avons reçu votre déclaration de rétractation le ${moment} (heure de Bamako, UTC). Ce message en accuse réception\u202f; voici ce que vous avez déclaré.`,
    declaration: (displayId) => `Je me rétracte du contrat portant sur ces objets de la commande n° ${displayId}`,
    name: "Nom",
    contact: "Adresse e-mail",
    moment: "Reçue le",
    sendBack:
      "Renvoyez dans les quatorze jours ce que vous avez déjà reçu, à l’adresse donnée sur la page de la commande. Ce qui est encore en route, vous n’avez pas à le garder : refusez le colis, ou renvoyez-le à son arrivée.",
    refund:
      "Nous remboursons le prix des objets, et la livraison ordinaire si vous rendez toute la commande, au plus tard quatorze jours après ce message, par le moyen qui vous a servi à payer. Nous pouvons attendre d’avoir reçu les objets, ou la preuve que vous les avez envoyés.",
    demo: "Cette boutique est une démonstration : rien n’a été débité, rien n’est à renvoyer.",
    page: "Voir la commande",
    keep: "Gardez ce message : il porte la date et l’heure de votre déclaration.",
  },
  en: {
    subject: (displayId) => `Withdrawal received, order no. ${displayId}`,
    received: (moment) =>
      `We received your declaration of withdrawal on ${moment} (Bamako time, UTC). This message acknowledges it; here is what you declared.`,
    declaration: (displayId) => `I withdraw from the contract for these items of order no. ${displayId}`,
    name: "Name",
    contact: "Email address",
    moment: "Received on",
    sendBack:
      "Send back what you have already received within fourteen days, to the address given on the order’s page. You need not keep what is still on its way: refuse the parcel, or send it back when it comes.",
    refund:
      "We refund the price of the items, and ordinary delivery if you return the whole order, no later than fourteen days after this message, in the same way as you paid. We may wait until the items have reached us, or until we have proof that you sent them.",
    demo: "This shop is a demonstration: nothing was charged and nothing needs sending back.",
    page: "See the order",
    keep: "Keep this message: it carries the date and time of your declaration.",
  },
};

/** The acknowledgement of a declaration, on a durable medium: its contents with the moment it was received (Directive 2011/83/EU, article 11a). */
export function withdrawalAcknowledgement(
  offer: WithdrawalOffer,
  { receivedAt, name, contact, lineIds }: Withdrawal,
  { locale, storefrontUrl, isTrial }: { locale: Locale; storefrontUrl: string; isTrial: boolean },
): Mail {
  const say = WORDINGS[locale];
  const moment = writeMoment(receivedAt, locale);
  const goods = offer.lines
    .filter(({ id }) => lineIds.includes(id))
    .map((line) => `${writeLine(line)}${COLON[locale]} ${writeMoney(line.totalMinor, offer.currency, locale)}`);
  const url = trackingUrlOf(storefrontUrl, locale, offer.token);
  const factRows: [string, string][] = [
    [say.name, name],
    [say.contact, contact],
    [say.moment, moment],
  ];
  const after = [say.sendBack, say.refund, ...(isTrial ? [say.demo] : [])];
  const subject = say.subject(offer.displayId);
  const declaration = `${say.declaration(offer.displayId)}${COLON[locale]}`;
  const facts = factRows.map(([label, value]) => `${label}${COLON[locale]} ${value}`);
  return {
    subject,
    text: mailText([
      greet(locale, name),
      say.received(moment),
      [declaration, ...goods.map((good) => `  ${good}`)].join("\n"),
      facts.map((fact) => `  ${fact}`).join("\n"),
      ...after,
      `${say.page}${COLON[locale]} ${url}`,
      say.keep,
    ]),
    html: mailHtml({
      locale,
      subject,
      parts: [
        paragraph(greet(locale, name)),
        paragraph(say.received(moment)),
        paragraph(declaration),
        lines(goods),
        lines(facts),
        ...after.map(paragraph),
        callToAction(say.page, url),
        paragraph(say.keep),
      ],
    }),
  };
}

/** `25 novembre 2026 à 17:14:09`, in Bamako, which is UTC. */
function writeMoment(iso: string, locale: Locale): string {
  const written = new Intl.DateTimeFormat(LOCALE_CODES[locale], {
    dateStyle: "long",
    timeStyle: "medium",
    timeZone: "Africa/Bamako",
  });
  return written.format(new Date(iso));
}
