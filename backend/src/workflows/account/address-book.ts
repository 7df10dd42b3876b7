import type { Address } from "@azalai/contracts";
import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createCustomerAddressesWorkflow,
  deleteCustomerAddressesWorkflow,
  updateCustomerAddressesWorkflow,
} from "@medusajs/medusa/core-flows";
import { marketOfCountry } from "@azalai/domain";
import { Refusal } from "../../refusal";
import { storedAddress } from "../cart/address";
import type { AccountRecord } from "./account-record";

export interface AddressWrite {
  address: Address;
  isDefault: boolean;
}

const ADDRESSES_MAX = 20;

/**
 * The first address of an account is its default.
 * @throws Refusal `address_country` where no market sends there; `invalid_input` where the book is full
 */
export async function addAddress(
  container: MedusaContainer,
  { customer }: AccountRecord,
  { address, isDefault }: AddressWrite,
): Promise<void> {
  requireMarket(address);
  if (customer.addresses.length >= ADDRESSES_MAX)
    throw new Refusal("invalid_input", `An account keeps ${ADDRESSES_MAX} addresses.`);
  const is_default_shipping = isDefault || customer.addresses.length === 0;
  await createCustomerAddressesWorkflow(container).run({
    input: { addresses: [{ customer_id: customer.id, ...storedAddress(address), is_default_shipping }] },
  });
}

/** @throws Refusal `not_found` where it is not one of this account; `address_country` where no market sends there */
export async function changeAddress(
  container: MedusaContainer,
  account: AccountRecord,
  addressId: string,
  { address, isDefault }: AddressWrite,
): Promise<void> {
  requireOwn(account, addressId);
  requireMarket(address);
  await updateCustomerAddressesWorkflow(container).run({
    input: {
      selector: { id: addressId, customer_id: account.customer.id },
      update: { ...storedAddress(address), is_default_shipping: isDefault },
    },
  });
}

/** @throws Refusal `not_found` where it is not one of this account */
export async function deleteAddress(
  container: MedusaContainer,
  account: AccountRecord,
  addressId: string,
): Promise<void> {
  requireOwn(account, addressId);
  await deleteCustomerAddressesWorkflow(container).run({ input: { ids: [addressId] } });
}

function requireOwn({ customer }: AccountRecord, addressId: string): void {
  if (!customer.addresses.some(({ id }) => id === addressId))
    throw new Refusal("not_found", `This account has no address ${addressId}.`);
}

function requireMarket({ countryCode }: Address): void {
  if (!marketOfCountry(countryCode))
    throw new Refusal("address_country", `No market sends to ${countryCode}.`, "address.countryCode");
}
