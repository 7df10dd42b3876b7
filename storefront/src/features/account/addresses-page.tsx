import type { Account, AccountAddress } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { ButtonLink } from "@/design/button";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountFrame } from "./account-frame";
import type { AccountNotice } from "./account-notices";
import { makeDefault, removeAddress } from "./address-actions";
import { AddressLines } from "./address-lines";

interface AddressesPageProps {
  reader: Reader;
  account: Account;
  notice: AccountNotice | null;
}

export function AddressesPage({ reader, account: { addresses }, notice }: AddressesPageProps) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <AccountFrame
      reader={reader}
      place={{ page: "accountAddresses" }}
      title={t("account.addresses")}
      lede={t("account.addressesLede")}
      notice={notice}
    >
      {addresses.length === 0 ? (
        <div className="account-empty">
          <h2>{t("account.noAddressTitle")}</h2>
          <p>{t("account.noAddressText")}</p>
        </div>
      ) : (
        <ul className="address-book">
          {addresses.map((entry) => (
            <li key={entry.id}>
              <Entry locale={locale} entry={entry} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <ButtonLink href={addressOf(locale, { page: "newAddress" })}>{t("account.addAddress")}</ButtonLink>
      </p>
    </AccountFrame>
  );
}

function Entry({ locale, entry }: { locale: Locale; entry: AccountAddress }) {
  const t = translator(locale);
  const { id, isDefault, address } = entry;
  const named = { address: [address.address1, address.city].filter(Boolean).join(", ") };
  return (
    <>
      {isDefault ? <span className="chip">{t("account.default")}</span> : null}
      <AddressLines locale={locale} address={address} />
      <div className="address-ways">
        <a href={addressOf(locale, { page: "accountAddress", handle: id })} aria-label={t("account.editOf", named)}>
          {t("account.edit")}
        </a>
        {isDefault ? null : (
          <form action={makeDefault}>
            <input type="hidden" name="locale" value={locale} />
            <input type="hidden" name="addressId" value={id} />
            <button type="submit" aria-label={t("account.makeDefaultOf", named)}>
              {t("account.makeDefault")}
            </button>
          </form>
        )}
        <form action={removeAddress}>
          <input type="hidden" name="locale" value={locale} />
          <input type="hidden" name="addressId" value={id} />
          <button type="submit" aria-label={t("account.removeOf", named)}>
            {t("account.remove")}
          </button>
        </form>
      </div>
    </>
  );
}
