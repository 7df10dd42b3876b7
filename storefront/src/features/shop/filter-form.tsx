import { LISTING_SORTS, type FacetValue } from "@azalai/contracts";
import { CURRENCY_DIGITS, MARKETS } from "@azalai/domain";
import { Button } from "@/design/button";
import { CheckField, SelectField, TextField } from "@/design/field";
import { currencySign } from "@/features/market/market-options";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { FACETS, PRICE_ENDS, SWITCHES, type Facet, type ShopQuestion } from "./question";
import type { ShopProps } from "./shop-address";

/** The others start closed: makers and materials are many. */
const OPEN_AT_FIRST: ReadonlySet<Facet> = new Set(["family", "region"]);

/** The side column: boxes to tick, each with how many goods it would leave, and the range of prices. */
export function FilterForm({ reader, question, result }: ShopProps) {
  const t = translator(reader.locale);
  const currency = MARKETS[reader.market].currency;
  return (
    <details className="filters">
      <summary className="button button-plain">{t("shop.filters")}</summary>
      <div className="filters-body">
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
        <Button>{t("shop.apply")}</Button>
      </div>
    </details>
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
    <details className="facet" open={OPEN_AT_FIRST.has(name) || chosen.length > 0}>
      <summary>{title}</summary>
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
    </details>
  );
}

/** The order of the list; it is sent with the rest of the form. */
export function SortField({ reader, question }: { reader: Reader; question: ShopQuestion }) {
  const t = translator(reader.locale);
  return (
    <div className="sort">
      <SelectField id="sort" name="sort" label={t("shop.sort")} defaultValue={question.sort}>
        {LISTING_SORTS.map((sort) => (
          <option key={sort} value={sort}>
            {t(`shop.sortBy.${sort}`)}
          </option>
        ))}
      </SelectField>
      <Button tone="plain">{t("shop.apply")}</Button>
    </div>
  );
}
