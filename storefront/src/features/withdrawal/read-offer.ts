import "server-only";
import { withdrawalOfferSchema, type WithdrawalOffer } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { cache } from "react";
import { BackendError, callBackend } from "@/backend/client";

/** What of the order that the token opens can be withdrawn from, read live; null where the token opens none. */
export const readWithdrawalOffer = cache(async (locale: Locale, token: string): Promise<WithdrawalOffer | null> => {
  try {
    return await callBackend({
      path: `/store/withdrawals/by-token/${encodeURIComponent(token)}`,
      query: { locale },
      answer: withdrawalOfferSchema,
    });
  } catch (error) {
    if (error instanceof BackendError && error.status === 404) return null;
    throw error;
  }
});
