import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { Entrance } from "./entrance";

interface LinkSentProps {
  reader: Reader;
  place: { page: "register" | "forgottenPassword" };
  text: string;
}

/** A message is on its way, or would be if the address had an account: the page is the same. */
export function LinkSent({ reader, place, text }: LinkSentProps) {
  const t = translator(reader.locale);
  return (
    <Entrance reader={reader} place={place} title={t("account.sentTitle")} lede={text} scene="menaka">
      <p>
        <a href={addressOf(reader.locale, place)}>{t("account.again")}</a>
      </p>
    </Entrance>
  );
}
