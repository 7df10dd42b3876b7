import type { Seller } from "@azalai/contracts";
import { formatPercent } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

type Counts = Pick<Seller, "members" | "womenPercent"> & Partial<Pick<Seller, "youth" | "displaced">>;

/** How many they are, and who: only what is known and not none. */
export function SellerFacts({ reader, seller }: { reader: Reader; seller: Counts }) {
  const t = translator(reader.locale);
  const facts: { words: string; value: string }[] = [];
  if (seller.members)
    facts.push({ words: t("seller.members", { count: seller.members }), value: String(seller.members) });
  if (seller.womenPercent)
    facts.push({ words: t("seller.women"), value: formatPercent(reader.locale, seller.womenPercent) });
  if (seller.youth) facts.push({ words: t("seller.youth", { count: seller.youth }), value: String(seller.youth) });
  if (seller.displaced)
    facts.push({ words: t("seller.displaced", { count: seller.displaced }), value: String(seller.displaced) });
  if (facts.length === 0) return null;
  return (
    <dl className="facts">
      {facts.map(({ words, value }) => (
        <div key={words}>
          <dt>{words}</dt>
          <dd className="display">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
