import type { Order } from "@azalai/contracts";
import { describe, expect, it } from "vitest";
import { orderConfirmation } from "./order-confirmation";

const order: Order = {
  displayId: 41,
  token: "hE1j0tTn3Q",
  placedAt: "2026-11-25T10:00:00.000Z",
  market: "eu",
  currency: "eur",
  locale: "fr",
  email: "awa@example.org",
  address: {
    firstName: "Awa",
    lastName: "<b>Traoré</b>",
    address1: "12 rue des Lices",
    postalCode: "69001",
    city: "Lyon",
    countryCode: "fr",
  },
  shippingOptionName: "À domicile",
  paymentMethod: "card",
  isPaid: true,
  sellerOrders: [
    {
      id: "sord_1",
      seller: { handle: "union-alfarouk-cuir", name: "Union Alfarouk Cuir (démo)", town: "Gao" },
      stage: "placed",
      stageChangedAt: "2026-11-25T10:00:00.000Z",
      history: [],
      antennaTown: null,
      lines: [
        {
          productHandle: "coussin",
          title: "Coussin de cuir",
          variantTitle: "Henné · 45 × 45 cm",
          picture: { alt: "", aspect: "1:1", color: "#aabbcc", sources: null, share: null },
          quantity: 2,
          unitPriceMinor: 5900,
          totalMinor: 11_800,
          madeToOrderDays: 21,
        },
      ],
      itemsMinor: 11_800,
      discountMinor: 1180,
      shippingMinor: 990,
      taxMinor: 1935,
      commissionMinor: 2000,
      netMinor: 6000,
      totalMinor: 11_610,
    },
  ],
  itemsMinor: 11_800,
  discountMinor: 1180,
  shippingMinor: 990,
  taxMinor: 1935,
  totalMinor: 11_610,
  breakdown: { cooperative: 5488, premium: 590, antenna: 610, freight: 1040, payment: 228, network: 1877, tax: 1967 },
};
const settings = { storefrontUrl: "https://azalai.example", isTrial: true };

/** Spaces that do not break are what the eye cannot check. */
const spaced = (text: string): string => text.replaceAll("\u00a0", "~").replaceAll("\u202f", "~");

describe("the confirmation of an order", () => {
  it("says in French who makes what, what it costs, where the money goes and where to follow it", () => {
    const { subject, text } = orderConfirmation(order, settings);
    expect(spaced(subject)).toBe("Votre commande Azalaï n°~41");
    const said = spaced(text);
    expect(said).toContain(
      "Union Alfarouk Cuir (démo), Gao\n  2 × Coussin de cuir, Henné · 45 × 45 cm~: 118,00~€\n    fait à la commande, environ 21 jours d’atelier",
    );
    expect(said).toContain("  −11,80~€  Remise\n  9,90~€  Livraison (À domicile)\n  116,10~€  Total");
    expect(said).toContain("  54,88~€  aux coopératives, payées dès le contrôle à l’antenne");
    expect(said).toContain("Suivre la commande~: https://azalai.example/fr/suivi/hE1j0tTn3Q");
    expect(said).toContain("aucune somme n’est prélevée");
    expect(said).not.toMatch(/ [;:!?]|undefined|null/);
  });

  it("says the same in British English, in the order's currency", () => {
    const { subject, text } = orderConfirmation(
      { ...order, locale: "en", market: "ml", currency: "xof", paymentMethod: "antenna" },
      settings,
    );
    expect(subject).toBe("Your Azalaï order no. 41");
    expect(spaced(text)).toContain("F~CFA~11,610  Total");
    expect(text).toContain("You will pay for it at the antenna");
    expect(text).toContain("https://azalai.example/en/track/hE1j0tTn3Q");
    expect(text).not.toMatch(/undefined|null/);
  });

  it("escapes what a buyer typed, and does not speak of a demonstration in a real shop", () => {
    const { html, text } = orderConfirmation(order, { ...settings, isTrial: false });
    expect(html).toContain("Awa &lt;b&gt;Traoré&lt;/b&gt;");
    expect(html).not.toContain("<b>");
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr">/);
    expect(text).not.toContain("démonstration");
  });
});
