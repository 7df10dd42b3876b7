import "@/features/information/document.css";
import "./money.css";
import { DEFAULT_PRICE_POLICY, PRICE_PARTS } from "@azalai/domain";
import type { Listing } from "@azalai/contracts";
import { readListing, readListings } from "@/backend/catalogue";
import { ButtonLink } from "@/design/button";
import { Ledger, Ratios } from "@/design/weave";
import { Frame } from "@/features/frame/frame";
import { proseTags } from "@/features/information/prose-tags";
import { formatBasisPoints, formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { WorkedPrices } from "./worked-prices";

/** Families whose prices differ most in how they are made up: long work, heavy freight, little work. */
const WORKED_FAMILIES = ["leather", "weaving", "salt"];
const QUESTIONS = [
  "freight",
  "who",
  "high",
  "vat",
  "promotion",
  "return",
  "delivery",
  "currency",
  "premium",
  "paid",
  "check",
  "label",
] as const;

/** How a price is made and who gets what of it, told on goods that are sold today in the reader's market. */
export async function MoneyPage({ reader }: { reader: Reader }) {
  const { locale, market } = reader;
  const t = translator(locale);
  const goods = await findWorkedGoods(reader);
  const [first] = goods;
  const tags = proseTags(locale);
  const percent = (basisPoints: number) => formatBasisPoints(locale, basisPoints);
  const { paymentBasisPoints } = DEFAULT_PRICE_POLICY.markets[market];
  const figures = {
    premium: percent(DEFAULT_PRICE_POLICY.premiumBasisPoints),
    payment: percent(paymentBasisPoints),
    market,
  };
  return (
    <Frame reader={reader} place={{ page: "money" }}>
      <div className="indigo money-head">
        <div className="wrap pair">
          <div className="document-head">
            <h1>{t("money.title")}</h1>
            <p className="lede">{t("money.lede")}</p>
          </div>
          <img src="/scenes/workshop.svg" alt="" width={1600} height={900} />
        </div>
      </div>
      {first ? <FirstPrice reader={reader} good={first} /> : null}
      <section className="sand strip" aria-labelledby="parts">
        <div className="wrap">
          <div className="head">
            <h2 id="parts">{t("money.partsTitle")}</h2>
            <p className="lede">{t("money.partsText")}</p>
          </div>
          <ol className="parts">
            {PRICE_PARTS.map((part) => (
              <li key={part} className={`to-${part}`}>
                <h3>{t(`money.parts.${part}.name`, { market })}</h3>
                <p>{t(`money.parts.${part}.what`, figures)}</p>
                <dl>
                  <div>
                    <dt>{t("money.decidedBy")}</dt>
                    <dd>{t(`money.parts.${part}.who`, figures)}</dd>
                  </div>
                  <div>
                    <dt>{t("money.paidWhen")}</dt>
                    <dd>{t(`money.parts.${part}.when`, figures)}</dd>
                  </div>
                </dl>
              </li>
            ))}
          </ol>
        </div>
      </section>
      {goods.length > 1 ? <WorkedPrices reader={reader} goods={goods} /> : null}
      <section className="indigo strip" aria-labelledby="promotion">
        <div className="wrap pair">
          <div>
            <p className="pull display">{formatMoney(locale, 0, "xof")}</p>
            <p className="pull-words">{t("money.pull")}</p>
          </div>
          <div className="prose">
            <h2 id="promotion">{t("money.promotionTitle")}</h2>
            {t.rich("money.promotionText", tags)}
            <h2>{t("money.ledgerTitle")}</h2>
            {t.rich("money.ledgerText", tags)}
          </div>
        </div>
      </section>
      <section className="wrap strip questions" aria-labelledby="questions">
        <h2 id="questions">{t("money.questionsTitle")}</h2>
        <div>
          {QUESTIONS.map((key) => (
            <details key={key}>
              <summary>{t(`money.questions.${key}.question`)}</summary>
              <div className="prose">{t.rich(`money.questions.${key}.answer`, { ...tags, ...figures })}</div>
            </details>
          ))}
          <p className="row">
            <ButtonLink href={addressOf(locale, { page: "shop" })}>{t("money.enter")}</ButtonLink>
            <ButtonLink tone="plain" href={addressOf(locale, { page: "cooperatives" })}>
              {t("money.meet")}
            </ButtonLink>
          </p>
        </div>
      </section>
    </Frame>
  );
}

function FirstPrice({ reader, good }: { reader: Reader; good: Listing }) {
  const { locale } = reader;
  const t = translator(locale);
  const price = good.variants[0]?.price;
  if (!price) return null;
  return (
    <section className="wrap strip" aria-labelledby="first">
      <div className="head">
        <h2 id="first">{t("weave.whereGoes", { price: formatMoney(locale, price.minor, price.currency) })}</h2>
        <p className="lede">
          {t.rich("money.first", {
            title: good.title,
            town: good.seller.town,
            a: (words) => <a href={addressOf(locale, { page: "product", handle: good.handle })}>{words}</a>,
          })}
        </p>
      </div>
      <Ledger reader={reader} prices={[price]} />
      <div className="money-ratios">
        <Ratios reader={reader} prices={[price]} />
      </div>
    </section>
  );
}

/** One good of each family that is sold in the reader's market. */
async function findWorkedGoods({ locale, market }: Reader): Promise<Listing[]> {
  const pages = await Promise.all(
    WORKED_FAMILIES.map((family) => readListings({ locale, market, family: [family], sort: "relevance" })),
  );
  const handles = pages.flatMap(({ hits }) => hits[0]?.handle ?? []);
  const listings = await Promise.all(handles.map((handle) => readListing(locale, market, handle)));
  return listings.filter((listing): listing is Listing => listing !== null && listing.variants.length > 0);
}
