import type { Account } from "@azalai/contracts";
import type { CustomerAddressDTO } from "@medusajs/framework/types";
import { addressOf } from "../cart/address";
import type { AccountRecord } from "./account-record";

/** An account as its owner reads it. */
export function describeAccount({ customer, facts: { locale, market } }: AccountRecord): Account {
  return {
    email: customer.email,
    firstName: customer.first_name ?? "",
    lastName: customer.last_name ?? "",
    locale,
    market,
    addresses: [...customer.addresses].sort(defaultFirst).map((stored) => ({
      id: stored.id,
      isDefault: stored.is_default_shipping,
      address: addressOf(stored),
    })),
  };
}

/** The default, then the newest. */
function defaultFirst(a: CustomerAddressDTO, b: CustomerAddressDTO): number {
  return (
    Number(b.is_default_shipping) - Number(a.is_default_shipping) ||
    new Date(b.created_at).getTime() - new Date(a.created_at).getTime()
  );
}
