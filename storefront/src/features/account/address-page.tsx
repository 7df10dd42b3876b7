import type { Account, AccountAddress } from "@azalai/contracts";
import { MARKET_CODES, marketOfCountry, type MarketCode } from "@azalai/domain";
import { AddressFields } from "@/features/checkout/contact-fields";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountActionForm } from "./account-action-form";
import { AccountFrame } from "./account-frame";
import { submitAddress } from "./address-actions";
import { AnsweredCheck } from "./answered-check";

interface AddressPageProps {
  reader: Reader;
  account: Account;
  /** null for a new one. */
  entry: AccountAddress | null;
  /** Whose form a new address takes. */
  market: MarketCode;
}

/** One address, with the fields of the market that sends there. */
export function AddressPage({ reader, account, entry, market: asked }: AddressPageProps) {
  const { locale } = reader;
  const t = translator(locale);
  const market = marketOfCountry(entry?.address.countryCode ?? "") ?? asked;
  const { firstName, lastName } = account;
  return (
    <AccountFrame
      reader={reader}
      place={entry ? { page: "accountAddress", handle: entry.id } : { page: "newAddress" }}
      title={t(entry ? "account.editAddressTitle" : "account.newAddressTitle")}
    >
      <div className="pair">
        <section aria-labelledby="address">
          <h2 id="address">{t("account.addressFor", { place: t(`market.in.${market}`) })}</h2>
          <AccountActionForm locale={locale} action={submitAddress} submit={t("account.save")}>
            <input type="hidden" name="addressId" value={entry?.id ?? ""} />
            <input type="hidden" name="market" value={market} />
            <AddressFields locale={locale} market={market} address={entry?.address ?? { firstName, lastName }} />
            <AnsweredCheck name="isDefault" label={t("account.isDefault")} defaultChecked={entry?.isDefault} />
          </AccountActionForm>
        </section>
        <div className="account-aside">
          {entry ? null : (
            <nav aria-labelledby="elsewhere">
              <h2 id="elsewhere">{t("account.otherMarkets")}</h2>
              <ul className="entrance-ways">
                {MARKET_CODES.filter((code) => code !== market).map((code) => (
                  <li key={code}>
                    <a href={`${addressOf(locale, { page: "newAddress" })}?market=${code}`}>
                      {t("account.addressFor", { place: t(`market.in.${code}`) })}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          <p>
            <a href={addressOf(locale, { page: "accountAddresses" })}>{t("account.backToAddresses")}</a>
          </p>
        </div>
      </div>
    </AccountFrame>
  );
}
