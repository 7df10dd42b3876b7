import type { Account, AccountOrders } from "@azalai/contracts";
import { ButtonLink } from "@/design/button";
import { INTL_TAG, type Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountFrame } from "./account-frame";
import type { AccountNotice } from "./account-notices";
import { AddressLines } from "./address-lines";
import { NoOrders } from "./no-orders";
import { OrderList } from "./order-list";

interface AccountHomeProps {
  reader: Reader;
  account: Account;
  orders: AccountOrders;
  notice: AccountNotice | null;
}

/** The latest orders, and beside them where they go and what is set. */
const SHOWN = 3;

export function AccountHome({ reader, account, orders, notice }: AccountHomeProps) {
  const { locale } = reader;
  const t = translator(locale);
  const [first] = account.addresses;
  return (
    <AccountFrame
      reader={reader}
      place={{ page: "account" }}
      title={t("account.hello", { name: account.firstName })}
      notice={notice}
    >
      <div className="pair">
        <section aria-labelledby="orders">
          <h2 id="orders">{t("account.orders")}</h2>
          {orders.total === 0 ? (
            <NoOrders reader={reader} email={account.email} heading="h3" />
          ) : (
            <>
              <OrderList reader={reader} orders={orders.orders.slice(0, SHOWN)} heading="h3" />
              {orders.total > SHOWN ? (
                <p>
                  <a href={addressOf(locale, { page: "accountOrders" })}>{t("account.allOrders")}</a>
                </p>
              ) : null}
            </>
          )}
        </section>
        <div className="account-aside">
          <section aria-labelledby="addresses">
            <h2 id="addresses">{t("account.addresses")}</h2>
            {first ? (
              <>
                <AddressLines locale={locale} address={first.address} />
                <p>
                  <a href={addressOf(locale, { page: "accountAddresses" })}>{t("account.edit")}</a>
                </p>
              </>
            ) : (
              <>
                <p>{t("account.noAddressText")}</p>
                <p>
                  <ButtonLink tone="plain" href={addressOf(locale, { page: "newAddress" })}>
                    {t("account.addAddress")}
                  </ButtonLink>
                </p>
              </>
            )}
          </section>
          <section aria-labelledby="settings">
            <h2 id="settings">{t("account.settings")}</h2>
            <dl>
              <div>
                <dt>{t("checkout.email")}</dt>
                <dd>{account.email}</dd>
              </div>
              <div>
                <dt>{t("account.language")}</dt>
                <dd lang={INTL_TAG[account.locale]}>{t(`account.languages.${account.locale}`)}</dd>
              </div>
              <div>
                <dt>{t("account.market")}</dt>
                <dd>{t(`market.${account.market}`)}</dd>
              </div>
            </dl>
            <p>
              <a href={addressOf(locale, { page: "accountSettings" })}>{t("account.edit")}</a>
            </p>
          </section>
        </div>
      </div>
    </AccountFrame>
  );
}
