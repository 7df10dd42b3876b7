import type { ReactNode } from "react";
import { isTrialShop } from "@/backend/environment";
import { Band } from "@/design/band";
import { CartCount } from "@/features/cart-count/cart-count";
import { MarketForm, MarketOptions, currencySign } from "@/features/market/market-options";
import { otherLocale, type Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf, type Place } from "@/routing/addresses";

interface FrameProps {
  reader: Reader;
  /** The page shown: where the language link leads to, and which entry of the navigation is marked. */
  place: Place;
  children: ReactNode;
}

/** Header, content and footer of a page. Links are plain: every page is whole, and quick without a router. */
export function Frame({ reader, place, children }: FrameProps) {
  const t = translator(reader.locale);
  return (
    <>
      <a className="skip" href="#content">
        {t("shell.skip")}
      </a>
      <Header reader={reader} place={place} />
      <main id="content">{children}</main>
      <Band />
      <Footer reader={reader} />
    </>
  );
}

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

function Header({ reader, place }: Omit<FrameProps, "children">) {
  const { locale, market } = reader;
  const t = translator(locale);
  const current = (...pages: Place["page"][]) => (pages.includes(place.page) ? "page" : undefined);
  return (
    <header>
      <TrialNotice reader={reader} />
      <div className="wrap bar">
        <Mark reader={reader} />
        <nav className="nav" aria-label={t("shell.mainNavigation")}>
          <a href={addressOf(locale, { page: "shop" })} aria-current={current("shop")}>
            {t("shell.shop")}
          </a>
          <a href={addressOf(locale, { page: "cooperatives" })} aria-current={current("cooperatives")}>
            {t("shell.cooperatives")}
          </a>
        </nav>
        <div className="tools">
          <a href={addressOf(otherLocale(locale), place)} lang={otherLocale(locale)} hrefLang={otherLocale(locale)}>
            {t("shell.language")}
          </a>
          <details className="market">
            <summary>
              <span className="sr-only">{`${t("market.change")}, `}</span>
              <span className="long">{t(`market.${market}`)}</span>
              {currencySign(reader, market)}
            </summary>
            <MarketForm>
              <MarketOptions reader={reader} />
            </MarketForm>
          </details>
          <a href={addressOf(locale, { page: "cart" })}>
            {t("shell.cart")}
            <CartCount />
          </a>
        </div>
      </div>
      {place.page === "home" ? null : <Band thin />}
    </header>
  );
}

function Footer({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <footer className="deep">
      <div className="wrap columns">
        <div className="about">
          <p className="mark display">Azalaï</p>
          <p>{t("shell.footerAbout")}</p>
          <p className="quiet">{t("shell.footerDrawings")}</p>
        </div>
        <nav aria-label={t("shell.footerNavigation")}>
          <ul>
            <li>
              <a href={addressOf(locale, { page: "shop" })}>{t("shell.shop")}</a>
            </li>
            <li>
              <a href={addressOf(locale, { page: "cooperatives" })}>{t("shell.cooperatives")}</a>
            </li>
            <li>
              <a href={addressOf(locale, { page: "cart" })}>{t("shell.cart")}</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
