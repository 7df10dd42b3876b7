import "./document.css";
import "./about.css";
import { readListings, readSellers } from "@/backend/catalogue";
import { ButtonLink } from "@/design/button";
import { Frame } from "@/features/frame/frame";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { Sections } from "./document";
import { OperatorFact } from "./operator-fact";
import { proseTags } from "./prose-tags";

const IS_KEYS = ["name", "network", "antennas", "work", "truth", "not"] as const;
const ANTENNAS = ["tombouctou", "gao", "menaka", "kidal", "mopti", "bamako"] as const;

/** What Azalaï is and is not, who makes it run and from where. */
export async function AboutPage({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  const [sellers, listings] = await Promise.all([readSellers(locale), readListings({ ...reader })]);
  const cooperatives = sellers.filter(({ kind }) => kind === "cooperative");
  const members = cooperatives.reduce((sum, seller) => sum + (seller.members ?? 0), 0);
  const figures = [
    [String(cooperatives.length), t("about.figures.cooperatives")],
    [String(members), t("about.figures.members")],
    [String(ANTENNAS.length), t("about.figures.antennas")],
    [String(listings.total), t("about.figures.goods")],
  ] as const;
  return (
    <Frame reader={reader} place={{ page: "about" }}>
      <div className="indigo about-head">
        <div className="wrap">
          <div className="document-head">
            <h1>{t("about.title")}</h1>
            <p className="lede">{t("about.lede")}</p>
          </div>
          <dl className="figures">
            {figures.map(([figure, words]) => (
              <div key={words}>
                <dt>{words}</dt>
                <dd className="display">{figure}</dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <img className="about-scene" src="/scenes/taoudenit.svg" alt="" width={1600} height={900} />
      <div className="wrap strip document">
        <Sections
          sections={IS_KEYS.map((key) => ({
            key,
            title: t(`about.sections.${key}.title`),
            body: (
              <>
                {t.rich(`about.sections.${key}.text`, proseTags(locale))}
                {key === "antennas" ? (
                  <dl className="antennas">
                    {ANTENNAS.map((antenna) => (
                      <div key={antenna}>
                        <dt>{t(`about.antennas.${antenna}.name`)}</dt>
                        <dd>{t(`about.antennas.${antenna}.text`)}</dd>
                      </div>
                    ))}
                  </dl>
                ) : null}
              </>
            ),
          }))}
        />
      </div>
      <section className="sand strip" aria-labelledby="write">
        <div className="wrap pair">
          <div>
            <h2 id="write">{t("about.writeTitle")}</h2>
          </div>
          <div className="prose">
            <p>{t("about.writeText")}</p>
            <p>
              <b>
                <OperatorFact locale={locale} fact="OPERATOR_EMAIL" />
              </b>
            </p>
            <p className="row">
              <ButtonLink href={addressOf(locale, { page: "cooperatives" })}>{t("about.meet")}</ButtonLink>
              <ButtonLink tone="plain" href={addressOf(locale, { page: "money" })}>
                {t("about.money")}
              </ButtonLink>
            </p>
          </div>
        </div>
      </section>
    </Frame>
  );
}
