import "server-only";
import { orderSchema, type Order } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { cache } from "react";
import { BackendError, callBackend } from "@/backend/client";

const TOKEN = /^[A-Za-z0-9._~-]{16,200}$/;

/** The order that the token opens, read live; null where it opens none. */
export const readOrder = cache(async (locale: Locale, token: string): Promise<Order | null> => {
  if (!TOKEN.test(token)) return null;
  try {
    return await callBackend({ path: `/store/orders/by-token/${token}`, query: { locale }, answer: orderSchema });
  } catch (error) {
    if (error instanceof BackendError && (error.status === 404 || error.error?.code === "unauthorized")) return null;
    throw error;
  }
});
