import { Band } from "@/design/band";
import { Drop } from "@/design/fold";
import { Icon } from "@/design/icon";
import { Sheet, SheetButton } from "@/design/sheet";
import { CartCount } from "@/features/cart-count/cart-count";
import { MarketForm, MarketOptions, currencySign } from "@/features/market/market-options";
import { SearchBox } from "@/features/shop/search-box";
import { otherLocale, type Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf, type Place } from "@/routing/addresses";
import { Mark, TrialNotice } from "./mark";
import { MAIN_ENTRIES, currentEntry } from "./navigation";

interface HeaderProps {
  reader: Reader;
  place: Place;
}

/**
 * The name, the navigation and the tools. On narrow screens the navigation is a sheet, which its button opens without
 * JavaScript; on wide ones the same element stands in the bar.
 */
export function Header({ reader, place }: HeaderProps) {
  const { locale, market } = reader;
  const t = translator(locale);
  return (
    <header>
      <TrialNotice reader={reader} />
      <div className="wrap bar">
        <Mark reader={reader} />
        <Menu reader={reader} place={place} />
        <div className="tools">
          <a className="to-shop" href={addressOf(locale, { page: "shop" })} aria-current={currentEntry("shop", place)}>
            {t("shell.shop")}
          </a>
          <LanguageLink reader={reader} place={place} />
          <Drop
            className="market"
            title={
              <>
                <span className="sr-only">{`${t("market.change")}, ${t(`market.${market}`)}, `}</span>
                {currencySign(reader, market)}
              </>
            }
          >
            <MarketForm>
              <p>{t("market.label")}</p>
              <MarketOptions reader={reader} />
            </MarketForm>
          </Drop>
          <a
            className="to-account"
            href={addressOf(locale, { page: "account" })}
            aria-current={currentEntry("account", place)}
          >
            {t("shell.account")}
          </a>
          <a className="to-cart" href={addressOf(locale, { page: "cart" })} aria-current={currentEntry("cart", place)}>
            {t("shell.cart")}
            <CartCount />
          </a>
          <SheetButton opens="menu" className="menu-button">
            <Icon name="menu" />
            {t("shell.menu")}
          </SheetButton>
        </div>
      </div>
      {place.page === "home" ? null : <Band thin />}
    </header>
  );
}

function Menu({ reader, place }: HeaderProps) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <Sheet id="menu" className="menu" title={t("shell.menu")} close={t("shell.close")}>
      <nav className="nav" aria-label={t("shell.mainNavigation")}>
        {MAIN_ENTRIES.map(({ page, onlyInSheet }) => (
          <a
            key={page}
            className={onlyInSheet ? "in-sheet" : undefined}
            href={addressOf(locale, { page })}
            aria-current={currentEntry(page, place)}
          >
            {t(`shell.${page}`)}
          </a>
        ))}
      </nav>
      {place.page === "shop" ? null : <SearchBox locale={locale} id="find" />}
      <p className="in-sheet menu-more">
        <a href={addressOf(locale, { page: "account" })}>{t("shell.account")}</a>
        <LanguageLink reader={reader} place={place} />
      </p>
    </Sheet>
  );
}

function LanguageLink({ reader: { locale }, place }: HeaderProps) {
  const other = otherLocale(locale);
  return (
    <a className="to-language" href={addressOf(other, place)} lang={other} hrefLang={other}>
      {translator(locale)("shell.language")}
    </a>
  );
}
