import type { Locale } from "@azalai/domain";
import { isLocale } from "@/i18n/locale";

/** A quantity as typed into a field; NaN where it is not written as a whole number, so that a contract refuses it. */
export function readQuantity(typed: FormDataEntryValue | null): number {
  return typeof typed === "string" && /^\s*\d{1,12}\s*$/.test(typed) ? Number(typed) : Number.NaN;
}

/** The reader's language, which every form carries in `locale`: an action knows no address. */
export function readFormLocale(form: FormData): Locale {
  const written = form.get("locale");
  return typeof written === "string" && isLocale(written) ? written : "fr";
}
