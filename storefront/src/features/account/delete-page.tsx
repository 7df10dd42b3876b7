import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { AccountActionForm } from "./account-action-form";
import { AccountFrame } from "./account-frame";
import { PasswordField } from "./password-field";
import { submitDeletion } from "./settings-actions";
import { ExportForm } from "./settings-page";

/** The second step: what goes, what stays, and the password. */
export function DeletePage({ reader }: { reader: Reader }) {
  const { locale } = reader;
  const t = translator(locale);
  return (
    <AccountFrame
      reader={reader}
      place={{ page: "deleteAccount" }}
      title={t("account.deleteTitle")}
      lede={t("account.deleteLede")}
    >
      <div className="pair">
        <div className="account-consequences">
          <section aria-labelledby="goes">
            <h2 id="goes">{t("account.goesTitle")}</h2>
            <ul>
              <li>{t("account.goes.account")}</li>
              <li>{t("account.goes.addresses")}</li>
              <li>{t("account.goes.cart")}</li>
            </ul>
          </section>
          <section aria-labelledby="stays">
            <h2 id="stays">{t("account.staysTitle")}</h2>
            <ul>
              <li>{t("account.stays.orders")}</li>
              <li>{t("account.stays.detached")}</li>
              <li>{t("account.stays.links")}</li>
            </ul>
          </section>
        </div>
        <div className="account-aside">
          <p>{t("account.exportFirst")}</p>
          <ExportForm locale={locale} />
          <AccountActionForm locale={locale} action={submitDeletion} submit={t("account.deleteSubmit")}>
            <PasswordField locale={locale} name="deletionPassword" label={t("account.currentPassword")} />
          </AccountActionForm>
          <p>
            <a href={addressOf(locale, { page: "accountSettings" })}>{t("account.keep")}</a>
          </p>
        </div>
      </div>
    </AccountFrame>
  );
}
