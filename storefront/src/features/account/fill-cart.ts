import type { Account, Cart } from "@azalai/contracts";
import { marketOfCountry } from "@azalai/domain";

/** The cart with what an account knows where nothing was typed yet: its address, and the first of its book that the cart can go to. */
export function filledFrom({ email, firstName, lastName, addresses }: Account, cart: Cart): Cart {
  const fitting = addresses.find(({ address }) => marketOfCountry(address.countryCode ?? "") === cart.market);
  return {
    ...cart,
    email: cart.email ?? email,
    address: cart.address ?? fitting?.address ?? { firstName, lastName },
  };
}
