import type { AccountAddress } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { INTL_TAG } from "@/i18n/locale";

/** An address as it is written on a parcel. */
export function AddressLines({ locale, address }: { locale: Locale; address: AccountAddress["address"] }) {
  const { firstName, lastName, address1, address2, postalCode, city, province, countryCode, phone } = address;
  const country =
    countryCode && new Intl.DisplayNames(INTL_TAG[locale], { type: "region" }).of(countryCode.toUpperCase());
  const lines = [[firstName, lastName], [address1], [address2], [postalCode, city, province], [country], [phone]];
  return (
    <address>
      {lines
        .map((parts) => parts.filter(Boolean).join(" "))
        .filter((line) => line !== "")
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
    </address>
  );
}
