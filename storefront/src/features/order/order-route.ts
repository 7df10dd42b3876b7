import "server-only";
import type { Order } from "@azalai/contracts";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { readerOf, type Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { privatePageMetadata } from "@/routing/page-metadata";
import { readOrder } from "./read-order";

type Parameters = Promise<{ locale: string; market: string; token: string }>;

/** The order that a page's address opens, for its reader. A guessed token finds the page that finds nothing. */
export async function findOrder(params: Parameters): Promise<{ reader: Reader; order: Order }> {
  const { token, ...rest } = await params;
  const reader = readerOf(rest);
  const order = reader && (await readOrder(reader.locale, token));
  if (!reader || !order) notFound();
  return { reader, order };
}

/** The address is the key to the order: neither indexed nor told to other sites. */
export async function orderMetadata(
  params: Parameters,
  title: "order.thanksMeta" | "order.trackMeta",
): Promise<Metadata> {
  const { reader } = await findOrder(params);
  return { ...privatePageMetadata(reader.locale, translator(reader.locale)(title)), referrer: "no-referrer" };
}
