import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Frame } from "@/features/frame/frame";
import { CONFIRM_STEP } from "@/features/withdrawal/confirm-step";
import { DeclarationPage } from "@/features/withdrawal/declaration-page";
import { readWithdrawalOffer } from "@/features/withdrawal/read-offer";
import { readDraft } from "@/features/withdrawal/withdrawal-draft";
import { readerOf } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { privatePageMetadata } from "@/routing/page-metadata";

type Props = PageProps<"/[locale]/[market]/withdrawal/[token]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const reader = readerOf(await params);
  if (!reader) return {};
  return {
    ...privatePageMetadata(reader.locale, translator(reader.locale)("withdrawal.title")),
    referrer: "same-origin",
  };
}

export default async function Page({ params, searchParams }: Props) {
  const { token, ...rest } = await params;
  const reader = readerOf(rest);
  const offer = reader && (await readWithdrawalOffer(reader.locale, token));
  if (!reader || !offer) notFound();
  const [key, value] = CONFIRM_STEP[reader.locale];
  const isConfirming = (await searchParams)[key] === value;
  return (
    <Frame reader={reader} place={{ page: "withdrawalOf", token: offer.token }}>
      <DeclarationPage locale={reader.locale} offer={offer} draft={isConfirming ? await readDraft(token) : null} />
    </Frame>
  );
}
