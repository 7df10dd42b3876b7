import type { FacetValue } from "@azalai/contracts";
import { CURRENCY_DIGITS, MARKETS } from "@azalai/domain";
import { Button } from "@/design/button";
import { CheckField, TextField } from "@/design/field";
import { Fold } from "@/design/fold";
import { Sheet } from "@/design/sheet";
import { currencySign } from "@/features/market/market-options";
import { translator } from "@/i18n/translator";
import { FACETS, PRICE_ENDS, SWITCHES, type Facet } from "./question";
import type { ShopProps } from "./shop-address";

/** The others start closed: makers and materials are many. */
const OPEN_AT_FIRST: ReadonlySet<Facet> = new Set(["family", "region"]);

/** The sheet's id, for the button that opens it on narrow screens. */
export const FILTERS_ID = "filters";

/** Boxes to tick, each with how many goods it would leave, and the range of prices: a side column, or a sheet where it is narrow. */
export function FilterForm({ reader, question, result }: ShopProps) {
  const t = translator(reader.locale);
  const currency = MARKETS[reader.market].currency;
  return (
    <Sheet id={FILTERS_ID} className="filters" title={t("shop.filters")} close={t("shell.close")}>
      {FACETS.map((facet) => (
        <FacetField
          key={facet}
          name={facet}
          title={t(`shop.${facet}`)}
          values={result.facets[facet]}
          chosen={question[facet]}
        />
      ))}
      <fieldset>
        <legend>{t("shop.more")}</legend>
        {SWITCHES.map((name) => (
          <CheckField
            key={name}
            name={name}
            value="1"
            label={t(`shop.${name}`)}
            count={result.facets[name]}
            defaultChecked={question[name] === true}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t("shop.price", { currency: currencySign(reader, reader.market) })}</legend>
        <div className="price-range">
          {PRICE_ENDS.map((end) => {
            const minor = question[end];
            return (
              <TextField
                key={end}
                id={end}
                name={end}
                label={t(`shop.${end}`)}
                inputMode="decimal"
                pattern="[0-9]{1,9}([.,][0-9]{1,2})?"
                defaultValue={minor === undefined ? "" : minor / 10 ** CURRENCY_DIGITS[currency]}
              />
            );
          })}
        </div>
      </fieldset>
      <p className="filters-end">
        <Button>{t("shop.apply")}</Button>
      </p>
    </Sheet>
  );
}

interface FacetFieldProps {
  name: Facet;
  title: string;
  values: FacetValue[];
  chosen: readonly string[];
}

function FacetField({ name, title, values, chosen }: FacetFieldProps) {
  if (values.length === 0) return null;
  return (
    <Fold title={title} open={OPEN_AT_FIRST.has(name) || chosen.length > 0}>
      <fieldset>
        <legend className="sr-only">{title}</legend>
        {values.map(({ key, label, count }) => (
          <CheckField
            key={key}
            name={name}
            value={key}
            label={label}
            count={count}
            defaultChecked={chosen.includes(key)}
          />
        ))}
      </fieldset>
    </Fold>
  );
}
