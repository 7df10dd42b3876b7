import type { ReactNode } from "react";
import { readListings } from "@/backend/catalogue";
import { ButtonLink } from "@/design/button";
import { Cards } from "@/design/card";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

const SHOWN = 4;

/** Nothing chosen yet: the ways in, and a few goods. */
export async function EmptyCart({ reader, notice }: { reader: Reader; notice: ReactNode }) {
  const { locale } = reader;
  const t = translator(locale);
  const { hits } = await readListings(reader);
  return (
    <div className="wrap buying">
      {notice}
      <div className="empty">
        <h1>{t("cart.emptyTitle")}</h1>
        <p className="lede">{t("cart.emptyText")}</p>
        <p className="row">
          <ButtonLink href={addressOf(locale, { page: "shop" })}>{t("cart.toShop")}</ButtonLink>
          <ButtonLink tone="plain" href={addressOf(locale, { page: "cooperatives" })}>
            {t("cart.toCooperatives")}
          </ButtonLink>
        </p>
      </div>
      {hits.length > 0 ? (
        <section>
          <div className="head">
            <h2>{t("home.fresh")}</h2>
          </div>
          <Cards reader={reader} cards={hits.slice(0, SHOWN)} heading="h3" />
        </section>
      ) : null}
    </div>
  );
}
