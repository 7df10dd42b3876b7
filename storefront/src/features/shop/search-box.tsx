import type { Locale } from "@azalai/domain";
import { Button } from "@/design/button";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

interface SearchFieldProps {
  locale: Locale;
  id: string;
  defaultValue?: string;
}

/** The line to search the catalogue with, and its button: part of a form that leads to the catalogue. */
export function SearchField({ locale, id, defaultValue }: SearchFieldProps) {
  const t = translator(locale);
  return (
    <search className="search">
      <label className="sr-only" htmlFor={id}>
        {t("shop.search")}
      </label>
      <input
        className="input"
        id={id}
        type="search"
        name="q"
        defaultValue={defaultValue}
        maxLength={120}
        placeholder={t("shop.placeholder")}
      />
      <Button>{t("shop.submit")}</Button>
    </search>
  );
}

/** A form of its own, for the pages beside the catalogue. */
export function SearchBox({ locale, id }: Omit<SearchFieldProps, "defaultValue">) {
  return (
    <form className="search-box" action={addressOf(locale, { page: "shop" })}>
      <SearchField locale={locale} id={id} />
    </form>
  );
}
