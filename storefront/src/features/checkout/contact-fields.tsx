import type { Cart } from "@azalai/contracts";
import { MARKETS, type Locale, type MarketCode } from "@azalai/domain";
import { AnsweredSelect, AnsweredText } from "@/design/form/answered-field";
import { logInAddress } from "@/features/account/current-account";
import { INTL_TAG } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { postalCodeExample } from "./postal-code";
import { PROVINCES } from "./provinces";

interface ContactFieldsProps {
  locale: Locale;
  cart: Cart;
  isSignedIn: boolean;
}

/** Who buys and where it goes, with the fields that addresses of the cart's market have. */
export function ContactFields({ locale, cart, isSignedIn }: ContactFieldsProps) {
  const t = translator(locale);
  return (
    <>
      <section aria-labelledby="contact">
        <h2 id="contact">{t("checkout.contact")}</h2>
        {isSignedIn ? null : (
          <p className="quiet">
            {t("account.checkoutHint")}{" "}
            <a href={logInAddress(locale, addressOf(locale, { page: "checkout" }))}>{t("account.checkoutLogIn")}</a>
          </p>
        )}
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
        <AddressFields
          locale={locale}
          market={cart.market}
          address={cart.address}
          canBeFetched={cart.shippingOptions.some(({ isPickup }) => isPickup)}
        />
      </section>
    </>
  );
}

interface AddressFieldsProps {
  locale: Locale;
  market: MarketCode;
  /** What the fields hold at first. */
  address: Cart["address"];
  /** Goods may be fetched at an antenna, and then no street is needed. */
  canBeFetched?: boolean;
}

/** The fields of an address as the countries of a market write it. `parseCheckout` and the account's address book read them. */
export function AddressFields(props: AddressFieldsProps) {
  return (
    <div className="field-grid">
      <NameFields {...props} />
      {props.market === "ml" ? <MaliAddress {...props} /> : <PostalAddress {...props} />}
      <PhoneField {...props} />
    </div>
  );
}

/** First and last name. */
export function NameFields({ locale, address }: Pick<AddressFieldsProps, "locale" | "address">) {
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

function PhoneField({ locale, market, address }: AddressFieldsProps) {
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
function MaliAddress({ locale, address, canBeFetched }: AddressFieldsProps) {
  const t = translator(locale);
  const hint = canBeFetched ? t("checkout.pickupHint") : undefined;
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
        defaultValue={address?.city}
      />
      <AnsweredText
        id="address1"
        name="address1"
        label={t("checkout.quarter")}
        hint={hint}
        autoComplete="street-address"
        maxLength={160}
        defaultValue={address?.address1}
      />
    </>
  );
}

/** The country comes first, since the rest follows it: order, example of a code, province. Styles do it, without JavaScript. */
function PostalAddress({ locale, market, address }: AddressFieldsProps) {
  const t = translator(locale);
  const { countries, taxReferenceCountry } = MARKETS[market];
  const postalCode = (
    <AnsweredText
      id="postalCode"
      name="postalCode"
      label={t("checkout.postalCode")}
      hint={<PostalCodeExamples locale={locale} countries={countries} />}
      autoComplete="postal-code"
      maxLength={12}
      required
      defaultValue={address?.postalCode}
    />
  );
  const city = (
    <AnsweredText
      id="city"
      name="city"
      label={t("checkout.city")}
      autoComplete="address-level2"
      maxLength={80}
      required
      defaultValue={address?.city}
    />
  );
  return (
    <>
      <div className="whole">
        <CountryField locale={locale} countries={countries} chosen={address?.countryCode ?? taxReferenceCountry} />
      </div>
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
      <div className="whole field-grid locality">
        {market === "ca" ? (
          <>
            {city}
            <ProvinceField locale={locale} chosen={address?.province ?? ""} />
            {postalCode}
          </>
        ) : (
          <>
            {postalCode}
            {city}
          </>
        )}
      </div>
    </>
  );
}

/** How the chosen country writes its codes: all are there, and styles show one. */
function PostalCodeExamples({ locale, countries }: { locale: Locale; countries: readonly string[] }) {
  const t = translator(locale);
  return countries.map((country) => {
    const example = postalCodeExample(country);
    return example ? (
      <span key={country} className={countries.length > 1 ? `of-country of-${country}` : undefined}>
        {t(country === "ie" ? "checkout.eircodeHint" : "checkout.postalCodeHint", { example })}
      </span>
    ) : null;
  });
}

function ProvinceField({ locale, chosen }: { locale: Locale; chosen: string }) {
  const t = translator(locale);
  return (
    <AnsweredSelect
      id="province"
      name="province"
      label={t("checkout.province")}
      autoComplete="address-level1"
      required
      defaultValue={chosen}
    >
      <option value="">{t("checkout.chooseProvince")}</option>
      {byName(locale, PROVINCES, (code) => t(`checkout.provinces.${code}`)).map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </AnsweredSelect>
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
