import "server-only";
import { withdrawalOfferSchema, type WithdrawalOffer } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { cache } from "react";
import { callBackend, orNullIfUnknown } from "@/backend/client";

/** What of the order that the token opens can be withdrawn from, read live; null where the token opens none. */
export const readWithdrawalOffer = cache((locale: Locale, token: string): Promise<WithdrawalOffer | null> =>
  orNullIfUnknown(
    callBackend({
      path: `/store/withdrawals/by-token/${encodeURIComponent(token)}`,
      query: { locale },
      answer: withdrawalOfferSchema,
    }),
  ),
);
