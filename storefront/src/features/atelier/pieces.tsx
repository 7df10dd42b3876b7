import { Button, ButtonLink } from "@/design/button";
import { Chip, ChipLink, RemovableChip } from "@/design/chip";
import { Drop, Fold } from "@/design/fold";
import { Icon, type IconName } from "@/design/icon";
import { Notice } from "@/design/notice";
import { Sheet, SheetButton } from "@/design/sheet";
import { translator } from "@/i18n/translator";
import type { PieceProps } from "./piece-props";

export function Buttons({ reader: { locale } }: PieceProps) {
  const t = translator(locale);
  const words = t("atelier.sample.action");
  return (
    <>
      <p className="row">
        <Button type="button">{words}</Button>
        <Button type="button" tone="plain">
          {words}
        </Button>
        <ButtonLink href="#content">{words}</ButtonLink>
      </p>
      <p className="row">
        <Button type="button" aria-disabled>
          {t("cart.pending")}
        </Button>
        <Button type="button" tone="plain" aria-disabled>
          {t("cart.pending")}
        </Button>
        <button type="button" className="text-button">
          {words}
        </button>
      </p>
      <p className="row indigo atelier-ground">
        <Button type="button" tone="gold">
          {words}
        </Button>
        <Button type="button" tone="plain">
          {words}
        </Button>
      </p>
    </>
  );
}

export function Chips({ reader: { locale } }: PieceProps) {
  const t = translator(locale);
  return (
    <p className="row">
      <Chip>{t("card.madeToOrder")}</Chip>
      <Chip tone="river">{t("atelier.sample.on")}</Chip>
      <Chip tone="sky">{t("atelier.sample.where")}</Chip>
      <ChipLink href="#content">{t("atelier.sample.family")}</ChipLink>
      <RemovableChip href="#content" remove={t("shop.remove", { label: t("atelier.sample.family") })}>
        {t("atelier.sample.family")}
      </RemovableChip>
    </p>
  );
}

export function Folds({ reader: { locale }, scheme }: PieceProps) {
  const t = translator(locale);
  const id = `sheet-${scheme}`;
  return (
    <>
      <Fold title={t("shop.region")}>
        <p>{t("atelier.sample.text")}</p>
      </Fold>
      <Fold title={t("shop.material")} open>
        <p>{t("atelier.sample.text")}</p>
      </Fold>
      <div className="row">
        <Drop title={t("shop.sortBy.newest")}>
          <a href="#content" aria-current="true">
            {t("shop.sortBy.newest")}
          </a>
          <a href="#content">{t("shop.sortBy.price-asc")}</a>
        </Drop>
        <SheetButton opens={id} className="button button-plain">
          {t("atelier.sample.sheet")}
        </SheetButton>
        <Sheet id={id} className="atelier-sheet" title={t("atelier.sample.sheet")} close={t("shell.close")}>
          <p>{t("atelier.sample.text")}</p>
        </Sheet>
      </div>
    </>
  );
}

export function Notices({ reader: { locale } }: PieceProps) {
  const t = translator(locale);
  return (
    <>
      <Notice kind="status">
        <h3>{t("atelier.sample.noticeTitle")}</h3>
        <p>{t("atelier.sample.text")}</p>
      </Notice>
      <Notice kind="attention">{t("cart.notice.outOfStock")}</Notice>
    </>
  );
}

const ICONS: readonly IconName[] = [
  "cart",
  "search",
  "zoom",
  "account",
  "menu",
  "close",
  "filter",
  "chevron",
  "arrow",
  "check",
  "warning",
  "pin",
  "calendar",
  "transport",
];

export function Icons() {
  return (
    <p className="row atelier-icons">
      {ICONS.map((name) => (
        <Icon key={name} name={name} />
      ))}
    </p>
  );
}
