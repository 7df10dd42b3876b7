import type { Locale } from "@azalai/domain";
import { addressOf } from "@/routing/addresses";

/** The question in the address that asks for the second step. */
export const CONFIRM_STEP: Record<Locale, readonly [key: string, value: string]> = {
  fr: ["etape", "confirmer"],
  en: ["step", "confirm"],
};

/** Where a filled-in declaration is read over and confirmed. */
export function confirmAddress(locale: Locale, token: string): string {
  return `${addressOf(locale, { page: "withdrawalOf", token })}?${CONFIRM_STEP[locale].join("=")}`;
}
