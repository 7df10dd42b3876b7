import type { ListingPage } from "@azalai/contracts";
import { EVERYTHING } from "@/features/shop/question";
import { shopAddress } from "@/features/shop/shop-address";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";

/** The families of goods as ways into the shop, set large, each with how many it has. */
export function Families({ reader, families }: { reader: Reader; families: ListingPage["facets"]["family"] }) {
  const t = translator(reader.locale);
  return (
    <section className="wrap strip" aria-labelledby="families">
      <h2 id="families" className="families-title">
        {t("home.families")}
      </h2>
      <ul className="families">
        {families
          .filter(({ count }) => count > 0)
          .map(({ key, label, count }) => (
            <li key={key}>
              <a href={shopAddress(reader, { ...EVERYTHING, family: [key] })}>
                <span className="display">{label}</span> <small>{t("shop.count", { count })}</small>
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}
