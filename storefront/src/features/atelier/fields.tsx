import { CheckField, SelectField, TextField } from "@/design/field";
import { SearchField } from "@/features/shop/search-box";
import { translator } from "@/i18n/translator";
import type { PieceProps } from "./piece-props";

export function Fields({ reader: { locale }, scheme }: PieceProps) {
  const t = translator(locale);
  const id = (name: string) => `${name}-${scheme}`;
  return (
    <div className="atelier-fields">
      <TextField id={id("empty")} label={t("checkout.firstName")} />
      <TextField
        id={id("hint")}
        label={t("checkout.phone")}
        hint={t("checkout.phoneHint")}
        defaultValue="+223 70 00 12 34"
      />
      <TextField
        id={id("wrong")}
        label={t("checkout.email")}
        wrong={t("checkout.wrong.email")}
        defaultValue="aminata@"
      />
      <SelectField id={id("list")} label={t("checkout.province")} defaultValue="QC">
        <option value="QC">{t("checkout.provinces.QC")}</option>
      </SelectField>
      <fieldset>
        <legend className="sr-only">{t("shop.family")}</legend>
        <CheckField label={t("shop.womenLed")} count={26} />
        <CheckField label={t("shop.inStock")} count={49} defaultChecked />
      </fieldset>
      <fieldset className="choices">
        <legend className="sr-only">{t("checkout.payment")}</legend>
        <label className="option">
          <input type="radio" name={id("choice")} defaultChecked />
          <span>{t("checkout.method.card")}</span>
          <b className="option-aside">{t("checkout.free")}</b>
          <span className="hint">{t("checkout.methodHint.card")}</span>
        </label>
        <label className="option">
          <input type="radio" name={id("choice")} />
          <span>{t("checkout.method.antenna")}</span>
        </label>
      </fieldset>
      <SearchField locale={locale} id={id("q")} />
    </div>
  );
}
