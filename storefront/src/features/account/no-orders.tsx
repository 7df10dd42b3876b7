import { readListings } from "@/backend/catalogue";
import { ButtonLink } from "@/design/button";
import { Cards } from "@/design/card";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

const SHOWN = 4;

interface NoOrdersProps {
  reader: Reader;
  email: string;
  heading: "h2" | "h3";
}

/** Nothing bought yet: what will be here, and the way to something. */
export async function NoOrders({ reader, email, heading: Heading }: NoOrdersProps) {
  const { locale } = reader;
  const t = translator(locale);
  const { hits } = await readListings({ ...reader, sort: "newest", inStock: true });
  return (
    <div className="account-empty">
      <Heading>{t("account.emptyTitle")}</Heading>
      <p>{t("account.emptyText", { email })}</p>
      <p>
        <ButtonLink href={addressOf(locale, { page: "shop" })}>{t("account.toShop")}</ButtonLink>
      </p>
      {hits.length > 0 ? (
        <section className="account-fresh">
          <p className="quiet">{t("account.fresh")}</p>
          <Cards reader={reader} cards={hits.slice(0, SHOWN)} heading="h3" />
        </section>
      ) : null}
    </div>
  );
}
