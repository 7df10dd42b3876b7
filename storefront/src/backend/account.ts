import "server-only";
import {
  accountExportSchema,
  accountOrdersSchema,
  accountSchema,
  doneSchema,
  sessionSchema,
  type Account,
  type AccountExport,
  type AccountOrders,
  type Address,
  type Session,
} from "@azalai/contracts";
import type { Locale, MarketCode } from "@azalai/domain";
import type { z } from "zod";
import { callBackend } from "./client";

// Nothing of an account is ever kept here. All throw BackendError with the backend's code where it refuses.

export interface Registration {
  email: string;
  firstName: string;
  lastName: string;
  locale: Locale;
  market: MarketCode;
}

/** Answered alike whether the address has an account or not. */
export async function askToRegister(registration: Registration): Promise<void> {
  await post("registrations", registration, doneSchema);
}

export function register(token: string, password: string): Promise<Session> {
  return post("registrations/confirm", { token, password }, sessionSchema);
}

export function logIn(email: string, password: string): Promise<Session> {
  return post("sessions", { email, password }, sessionSchema);
}

/** Answered alike whether the address has an account or not. */
export async function askForNewPassword(email: string): Promise<void> {
  await post("password-resets", { email }, doneSchema);
}

export function choosePassword(token: string, password: string): Promise<Session> {
  return post("password-resets/confirm", { token, password }, sessionSchema);
}

/** Follows the link that was sent to a new address. */
export async function confirmEmail(token: string): Promise<void> {
  await post("email/confirm", { token }, doneSchema);
}

export function readAccount(sessionToken: string): Promise<Account> {
  return callBackend({ path: "/store/account", sessionToken, answer: accountSchema });
}

export function changeName(sessionToken: string, name: { firstName: string; lastName: string }): Promise<Account> {
  return post("name", name, accountSchema, sessionToken);
}

export function changePreferences(
  sessionToken: string,
  preferences: { locale: Locale; market: MarketCode },
): Promise<Account> {
  return post("preferences", preferences, accountSchema, sessionToken);
}

/** Ends every other session. */
export function changePassword(sessionToken: string, oldPassword: string, password: string): Promise<Session> {
  return post("password", { oldPassword, password }, sessionSchema, sessionToken);
}

/** A link goes to the new address; nothing changes before it is followed. */
export async function askToChangeEmail(sessionToken: string, email: string, password: string): Promise<void> {
  await post("email", { email, password }, doneSchema, sessionToken);
}

/** Adds an address, or changes the one that is named. */
export function saveAddress(
  sessionToken: string,
  addressId: string | null,
  write: { address: Address; isDefault: boolean },
): Promise<Account> {
  return post(addressId === null ? "addresses" : addressPath(addressId), write, accountSchema, sessionToken);
}

export function deleteAddress(sessionToken: string, addressId: string): Promise<Account> {
  return callBackend({
    path: `/store/account/${addressPath(addressId)}`,
    method: "DELETE",
    sessionToken,
    answer: accountSchema,
  });
}

export function readOrders(sessionToken: string, locale: Locale, page: number): Promise<AccountOrders> {
  return callBackend({
    path: "/store/account/orders",
    query: { locale, page },
    sessionToken,
    answer: accountOrdersSchema,
  });
}

export function exportAccount(sessionToken: string): Promise<AccountExport> {
  return callBackend({ path: "/store/account/export", sessionToken, answer: accountExportSchema });
}

/** Cannot be undone. */
export async function deleteAccount(sessionToken: string, password: string): Promise<void> {
  await post("deletion", { password }, doneSchema, sessionToken);
}

const addressPath = (addressId: string): string => `addresses/${encodeURIComponent(addressId)}`;

function post<T>(what: string, body: unknown, answer: z.ZodType<T>, sessionToken?: string): Promise<T> {
  return callBackend({ path: `/store/account/${what}`, body, sessionToken, answer });
}
