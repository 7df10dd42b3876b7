import "./regions.css";
import { readTerritories } from "@/backend/territories";
import { Frame } from "@/features/frame/frame";
import { NorthMap } from "@/features/map/north-map";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { sceneOf } from "@/features/cooperatives/scene";

/** The regions: first on the map, then each with its land, its line and how many sell there. */
export async function RegionsPage({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  const { territories } = await readTerritories(reader.locale);
  return (
    <Frame reader={reader} place={{ page: "regions" }}>
      <div className="wrap strip regions-top">
        <div className="regions-words">
          <h1>{t("regions.title")}</h1>
          <p className="lede">{t("regions.lede")}</p>
        </div>
        <NorthMap reader={reader} size="large" />
      </div>
      <section className="wrap strip">
        <h2 className="sr-only">{t("regions.all")}</h2>
        <ul className="regions">
          {territories.map(({ key, name, lead, sellers, families }) => (
            <li key={key} className="region">
              <img src={sceneOf(key)} alt="" width={1600} height={900} loading="lazy" />
              <h3>
                <a href={addressOf(reader.locale, { page: "region", handle: key })}>{name}</a>
              </h3>
              <p>{lead}</p>
              <p className="quiet small">
                {[
                  t("regions.sellerCount", { count: sellers.length }),
                  ...families.map(({ label }) => label.toLocaleLowerCase(reader.locale)),
                ].join(" · ")}
              </p>
            </li>
          ))}
        </ul>
      </section>
    </Frame>
  );
}
