import type { Address } from "@azalai/contracts";

/** An address as the Cart and Order modules keep it. */
interface StoredAddress {
  first_name?: string | null;
  last_name?: string | null;
  address_1?: string | null;
  address_2?: string | null;
  postal_code?: string | null;
  city?: string | null;
  province?: string | null;
  country_code?: string | null;
  phone?: string | null;
}

export function addressOf(stored: StoredAddress): Address {
  return {
    firstName: stored.first_name ?? "",
    lastName: stored.last_name ?? "",
    address1: stored.address_1 ?? "",
    address2: stored.address_2 ?? "",
    postalCode: stored.postal_code ?? "",
    city: stored.city ?? "",
    province: stored.province ?? "",
    countryCode: stored.country_code ?? "",
    phone: stored.phone ?? "",
  };
}

export function storedAddress(address: Address) {
  return {
    first_name: address.firstName,
    last_name: address.lastName,
    address_1: address.address1,
    address_2: address.address2,
    postal_code: address.postalCode,
    city: address.city,
    province: address.province,
    country_code: address.countryCode,
    phone: address.phone,
  };
}
