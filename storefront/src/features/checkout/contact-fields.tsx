import type { Cart } from "@azalai/contracts";
import { MARKETS, type Locale } from "@azalai/domain";
import { AnsweredSelect, AnsweredText } from "@/design/form/answered-field";
import { INTL_TAG } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { postalCodeExample } from "./postal-code";
import { PROVINCES } from "./provinces";

interface ContactFieldsProps {
  locale: Locale;
  cart: Cart;
}

/** Who buys and where it goes, with the fields that addresses of the cart's market have. */
export function ContactFields({ locale, cart }: ContactFieldsProps) {
  const t = translator(locale);
  return (
    <>
      <section aria-labelledby="contact">
        <h2 id="contact">{t("checkout.contact")}</h2>
        <AnsweredText
          id="email"
          name="email"
          type="email"
          label={t("checkout.email")}
          hint={t("checkout.emailHint")}
          autoComplete="email"
          maxLength={160}
          required
          defaultValue={cart.email ?? undefined}
        />
      </section>
      <section aria-labelledby="address">
        <h2 id="address">{t("checkout.address")}</h2>
        <div className="field-grid">
          <NameFields locale={locale} cart={cart} />
          {cart.market === "ml" ? (
            <MaliAddress locale={locale} cart={cart} />
          ) : (
            <PostalAddress locale={locale} cart={cart} />
          )}
          <PhoneField locale={locale} cart={cart} />
        </div>
      </section>
    </>
  );
}

function NameFields({ locale, cart: { address } }: ContactFieldsProps) {
  const t = translator(locale);
  return (
    <>
      <AnsweredText
        id="firstName"
        name="firstName"
        label={t("checkout.firstName")}
        autoComplete="given-name"
        maxLength={80}
        required
        defaultValue={address?.firstName}
      />
      <AnsweredText
        id="lastName"
        name="lastName"
        label={t("checkout.lastName")}
        autoComplete="family-name"
        maxLength={80}
        required
        defaultValue={address?.lastName}
      />
    </>
  );
}

function PhoneField({ locale, cart: { market, address } }: ContactFieldsProps) {
  const t = translator(locale);
  const isMali = market === "ml";
  return (
    <AnsweredText
      id="phone"
      name="phone"
      type="tel"
      label={t("checkout.phone")}
      hint={t(isMali ? "checkout.phoneHintMali" : "checkout.phoneHint")}
      autoComplete="tel"
      maxLength={30}
      required={isMali}
      defaultValue={address?.phone}
    />
  );
}

/** Towns and quarters: Mali's addresses have no codes, and a good fetched at an antenna needs none. */
function MaliAddress({ locale, cart }: ContactFieldsProps) {
  const t = translator(locale);
  const hint = cart.shippingOptions.some(({ isPickup }) => isPickup) ? t("checkout.pickupHint") : undefined;
  return (
    <>
      <input type="hidden" name="countryCode" value={MARKETS.ml.taxReferenceCountry} />
      <AnsweredText
        id="city"
        name="city"
        label={t("checkout.town")}
        hint={hint}
        autoComplete="address-level2"
        maxLength={80}
        defaultValue={cart.address?.city}
      />
      <AnsweredText
        id="address1"
        name="address1"
        label={t("checkout.quarter")}
        hint={hint}
        autoComplete="street-address"
        maxLength={160}
        defaultValue={cart.address?.address1}
      />
    </>
  );
}

function PostalAddress({ locale, cart: { market, address } }: ContactFieldsProps) {
  const t = translator(locale);
  const country = address?.countryCode ?? MARKETS[market].taxReferenceCountry;
  const example = MARKETS[market].countries.length === 1 ? postalCodeExample(country) : null;
  return (
    <>
      <div className="whole">
        <AnsweredText
          id="address1"
          name="address1"
          label={t("checkout.address1")}
          autoComplete="address-line1"
          maxLength={160}
          required
          defaultValue={address?.address1}
        />
      </div>
      <div className="whole">
        <AnsweredText
          id="address2"
          name="address2"
          label={t("checkout.address2")}
          hint={t("checkout.optional")}
          autoComplete="address-line2"
          maxLength={160}
          defaultValue={address?.address2}
        />
      </div>
      <AnsweredText
        id="postalCode"
        name="postalCode"
        label={t("checkout.postalCode")}
        hint={example ? t("checkout.postalCodeHint", { example }) : undefined}
        autoComplete="postal-code"
        maxLength={12}
        required
        defaultValue={address?.postalCode}
      />
      <AnsweredText
        id="city"
        name="city"
        label={t("checkout.city")}
        autoComplete="address-level2"
        maxLength={80}
        required
        defaultValue={address?.city}
      />
      {market === "ca" ? (
        <AnsweredSelect
          id="province"
          name="province"
          label={t("checkout.province")}
          autoComplete="address-level1"
          required
          defaultValue={address?.province ?? ""}
        >
          <option value="">{t("checkout.chooseProvince")}</option>
          {byName(locale, PROVINCES, (code) => t(`checkout.provinces.${code}`)).map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </AnsweredSelect>
      ) : null}
      <CountryField locale={locale} countries={MARKETS[market].countries} chosen={country} />
    </>
  );
}

function CountryField({ locale, countries, chosen }: { locale: Locale; countries: readonly string[]; chosen: string }) {
  const t = translator(locale);
  const names = new Intl.DisplayNames(INTL_TAG[locale], { type: "region" });
  return (
    <AnsweredSelect
      id="countryCode"
      name="countryCode"
      label={t("checkout.country")}
      autoComplete="country"
      required
      defaultValue={chosen}
    >
      {byName(locale, countries, (code) => names.of(code.toUpperCase()) ?? code).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </AnsweredSelect>
  );
}

function byName<Code extends string>(
  locale: Locale,
  codes: readonly Code[],
  nameOf: (code: Code) => string,
): { code: Code; name: string }[] {
  return codes
    .map((code) => ({ code, name: nameOf(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, INTL_TAG[locale]));
}
