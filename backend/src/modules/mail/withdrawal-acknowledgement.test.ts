import type { Withdrawal, WithdrawalOffer } from "@azalai/contracts";
import { expect, it } from "vitest";
import { withdrawalAcknowledgement } from "./withdrawal-acknowledgement";

const line = {
  id: "ordli_1",
  title: "Coussin de cuir",
  variantTitle: "Henné",
  quantity: 2,
  totalMinor: 11_800,
  sellerName: "Union Alfarouk Cuir (démo)",
  term: "free" as const,
  isWithdrawn: true,
};
const withdrawal: Withdrawal = {
  id: "wdr_1",
  receivedAt: "2026-11-25T17:14:09.000Z",
  name: "Awa <b>Traoré</b>",
  contact: "awa@example.org",
  lineIds: ["ordli_1"],
};
const offer: WithdrawalOffer = {
  displayId: 41,
  token: "hE1j0tTn3Q",
  currency: "eur",
  name: "Awa Traoré",
  email: "awa@example.org",
  lastDay: null,
  isInTime: true,
  lines: [line, { ...line, id: "ordli_2", title: "Carnet", isWithdrawn: false }],
  withdrawals: [withdrawal],
};
const settings = { storefrontUrl: "https://azalai.example", isTrial: false };

it("repeats the declaration, its goods alone, with the date and time of receipt", () => {
  const { subject, text, html } = withdrawalAcknowledgement(offer, withdrawal, { ...settings, locale: "fr" });
  expect(subject).toBe("Rétractation reçue, commande n°\u00a041");
  expect(text).toContain("25 novembre 2026 à 17:14:09");
  expect(text.replaceAll(/[\u00a0\u202f]/g, " ")).toContain("2 × Coussin de cuir, Henné : 118,00 €");
  expect(text).not.toContain("Carnet");
  expect(text).toContain("awa@example.org");
  expect(text).toContain("https://azalai.example/fr/suivi/hE1j0tTn3Q");
  expect(text).not.toMatch(/ [;:!?]|undefined|null|démonstration/);
  expect(html).toContain("Awa &lt;b&gt;Traoré&lt;/b&gt;");
});

it("does so in English, and says where nothing was charged", () => {
  const { text } = withdrawalAcknowledgement(offer, withdrawal, { ...settings, isTrial: true, locale: "en" });
  expect(text).toContain("25 November 2026 at 17:14:09");
  expect(text).toContain("https://azalai.example/en/track/hE1j0tTn3Q");
  expect(text).toContain("This shop is a demonstration");
});
