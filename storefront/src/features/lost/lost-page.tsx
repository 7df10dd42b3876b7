import { notFound } from "next/navigation";
import { readListings } from "@/backend/catalogue";
import { ButtonLink } from "@/design/button";
import { ChipLink } from "@/design/chip";
import { Frame } from "@/features/frame/frame";
import { EVERYTHING } from "@/features/shop/question";
import { SearchBox } from "@/features/shop/search-box";
import { shopAddress } from "@/features/shop/shop-address";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AnswerNotFound } from "./answer-not-found";
import { LostScene } from "./lost-scene";

/**
 * What an address that leads nowhere shows, with status 404, in a static page: what may be meant, and the ways back.
 * `params` are those of the page that has nothing to show.
 */
export async function LostPage({ params }: { params: Promise<{ locale: string; market: string }> }) {
  const reader = readerOf(await params);
  if (!reader) notFound();
  const { locale } = reader;
  const t = translator(locale);
  const { facets } = await readListings(reader);
  return (
    <Frame reader={reader} place={{ page: "home" }}>
      <title>{`${t("errors.notFoundTitle")} | ${t("meta.siteName")}`}</title>
      <AnswerNotFound>
        <LostScene>
          <h1>{t("errors.notFoundTitle")}</h1>
          <p className="lede">{t("errors.notFoundText")}</p>
          <SearchBox locale={locale} id="look-for" />
          <p className="row">
            <ButtonLink href={addressOf(locale, { page: "shop" })}>{t("errors.toShop")}</ButtonLink>
            <ButtonLink tone="plain" href={addressOf(locale, { page: "home" })}>
              {t("errors.toHome")}
            </ButtonLink>
          </p>
          <h2>{t("errors.families")}</h2>
          <ul className="lost-families">
            {facets.family
              .filter(({ count }) => count > 0)
              .map(({ key, label }) => (
                <li key={key}>
                  <ChipLink href={shopAddress(reader, { ...EVERYTHING, family: [key] })}>{label}</ChipLink>
                </li>
              ))}
          </ul>
        </LostScene>
      </AnswerNotFound>
    </Frame>
  );
}
