import { isTrialShop } from "@/backend/environment";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";

/** Said on every page where nothing is charged. */
export function TrialNotice({ reader }: { reader: Reader }) {
  return isTrialShop() ? <p className="trial">{translator(reader.locale)("shell.trial")}</p> : null;
}

/** The name, leading home. */
export function Mark({ reader }: { reader: Reader }) {
  return (
    <a className="mark display" href={addressOf(reader.locale, { page: "home" })}>
      Azalaï
    </a>
  );
}
