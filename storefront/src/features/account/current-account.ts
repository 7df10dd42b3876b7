import "server-only";
import type { Account } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { redirect } from "next/navigation";
import { cache } from "react";
import { readAccount } from "@/backend/account";
import { BackendError } from "@/backend/client";
import { addressOf, type Place } from "@/routing/addresses";
import { readSessionToken } from "./session-cookie";

export interface SignedIn {
  sessionToken: string;
  account: Account;
}

/** Whose session the browser holds, read live; null where it holds none, or one that has ended. */
export const currentAccount = cache(async (): Promise<SignedIn | null> => {
  const sessionToken = await readSessionToken();
  if (!sessionToken) return null;
  try {
    return { sessionToken, account: await readAccount(sessionToken) };
  } catch (error) {
    if (isSessionOver(error)) return null;
    throw error;
  }
});

/** Whose session the browser holds; without one it leads to the log-in, and from there back to the place. */
export async function requireAccount(locale: Locale, place: Place): Promise<SignedIn> {
  return (await currentAccount()) ?? redirect(logInAddress(locale, addressOf(locale, place)));
}

/** The log-in, leading on to a path of ours. */
export function logInAddress(locale: Locale, next: string): string {
  return `${addressOf(locale, { page: "logIn" })}?next=${encodeURIComponent(next)}`;
}

export function isSessionOver(error: unknown): boolean {
  return error instanceof BackendError && error.error?.code === "unauthorized";
}
