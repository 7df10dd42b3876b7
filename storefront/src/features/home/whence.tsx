import { readTerritories } from "@/backend/territories";
import { NorthMap } from "@/features/map/north-map";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** Where the goods come from: the map, and the regions as links beside it. */
export async function Whence({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  const { territories } = await readTerritories(locale);
  return (
    <section className="wrap strip whence">
      <div className="whence-words">
        <h2>{t("home.map.title")}</h2>
        <p className="lede">{t("home.map.lede")}</p>
        <ul className="whence-regions">
          {territories.map(({ key, name }) => (
            <li key={key}>
              <a href={addressOf(locale, { page: "region", handle: key })}>{name}</a>
            </li>
          ))}
        </ul>
        <p>
          <a href={addressOf(locale, { page: "regions" })}>{t("home.map.all")}</a>
        </p>
      </div>
      <NorthMap reader={reader} size="home" />
    </section>
  );
}
