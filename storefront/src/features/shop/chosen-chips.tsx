import { RemovableChip } from "@/design/chip";
import { translator } from "@/i18n/translator";
import type { ChosenFilter } from "./chosen-filters";
import { EVERYTHING } from "./question";
import { shopAddress, type ShopProps } from "./shop-address";

/** What narrows the list now; each is a link that takes it off. */
export function ChosenChips({ reader, question, filters }: Omit<ShopProps, "result"> & { filters: ChosenFilter[] }) {
  if (filters.length === 0) return null;
  const t = translator(reader.locale);
  return (
    <ul className="chosen" aria-label={t("shop.chosen")}>
      {filters.map(({ label, without }) => (
        <li key={label}>
          <RemovableChip href={shopAddress(reader, without)} remove={t("shop.remove", { label })}>
            {label}
          </RemovableChip>
        </li>
      ))}
      <li>
        <a className="clear" href={shopAddress(reader, { ...EVERYTHING, sort: question.sort })}>
          {t("shop.clear")}
        </a>
      </li>
    </ul>
  );
}
