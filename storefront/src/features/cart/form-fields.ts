import type { Locale } from "@azalai/domain";
import { isLocale } from "@/i18n/locale";

/** The reader's language, which every form carries in `locale`: an action knows no address. */
export function readFormLocale(form: FormData): Locale {
  const written = form.get("locale");
  return typeof written === "string" && isLocale(written) ? written : "fr";
}
