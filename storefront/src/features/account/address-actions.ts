"use server";

import { addressSchema } from "@azalai/contracts";
import { marketOfCountry } from "@azalai/domain";
import { redirect } from "next/navigation";
import { deleteAddress, saveAddress } from "@/backend/account";
import { BackendError } from "@/backend/client";
import type { FormState } from "@/design/form/form-state";
import { readFormLocale } from "@/features/cart/form-fields";
import { fieldSentences } from "@/features/checkout/field-sentences";
import { isMarket } from "@/i18n/locale";
import { readAccountForm } from "./account-form";
import { noticeAddress } from "./account-notices";
import { requireAccount } from "./current-account";
import { parseAddress } from "./parse-address";

const BOOK = { page: "accountAddresses" } as const;

/** Fields: those of an address, `addressId` (empty for a new one), `market` whose form it is, `isDefault` where ticked, `locale`. */
export async function submitAddress(state: FormState, form: FormData): Promise<FormState> {
  const { locale, t, text, refuse, explain } = readAccountForm(state, form);
  const { sessionToken } = await requireAccount(locale, BOOK);
  const countryCode = text("countryCode");
  const named = text("market");
  const market = isMarket(named) ? named : (marketOfCountry(countryCode) ?? "eu");
  const parsed = parseAddress(text, market);
  if (!parsed.ok) return refuse(fieldSentences({ locale, market, countryCode }, parsed.problems));
  try {
    await saveAddress(sessionToken, text("addressId") || null, {
      address: parsed.address,
      isDefault: form.has("isDefault"),
    });
  } catch (error) {
    return explain(error, { address_country: { countryCode: t("checkout.wrong.countryCode") } });
  }
  redirect(noticeAddress(locale, BOOK, "addressSaved"));
}

/** Fields: `addressId`, `locale`. */
export async function removeAddress(form: FormData): Promise<void> {
  const locale = readFormLocale(form);
  const { sessionToken } = await requireAccount(locale, BOOK);
  await ignoringUnknown(deleteAddress(sessionToken, String(form.get("addressId"))));
  redirect(noticeAddress(locale, BOOK, "addressRemoved"));
}

/** Fields: `addressId`, `locale`. */
export async function makeDefault(form: FormData): Promise<void> {
  const locale = readFormLocale(form);
  const { sessionToken, account } = await requireAccount(locale, BOOK);
  const chosen = account.addresses.find(({ id }) => id === form.get("addressId"));
  const address = addressSchema.safeParse(chosen?.address);
  if (chosen && address.success)
    await ignoringUnknown(saveAddress(sessionToken, chosen.id, { address: address.data, isDefault: true }));
  redirect(noticeAddress(locale, BOOK, "addressSaved"));
}

/** Taken out already, in another tab: the book as it now is says so. */
async function ignoringUnknown(change: Promise<unknown>): Promise<void> {
  await change.catch((error: unknown) => {
    if (!(error instanceof BackendError) || error.status !== 404) throw error;
  });
}
