import "server-only";
import type { Metadata } from "next";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { privatePageMetadata } from "@/routing/page-metadata";

type TitleKey =
  | "account.home"
  | "account.orders"
  | "account.addresses"
  | "account.settings"
  | `account.${"logIn" | "register" | "forgotten" | "newPassword" | "welcome" | "confirm" | "newAddress" | "editAddress" | "delete"}Title`;

/** The `generateMetadata` of a page of the account, which no index may hold. */
export function accountMetadata(title: TitleKey) {
  return async ({ params }: { params: Promise<{ locale: string; market: string }> }): Promise<Metadata> => {
    const reader = readerOf(await params);
    return reader ? privatePageMetadata(reader.locale, translator(reader.locale)(title)) : {};
  };
}
