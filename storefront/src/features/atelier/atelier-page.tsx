import "./atelier.css";
import "@/design/choices.css";
import "@/design/lines.css";
import type { ReactNode } from "react";
import { Band } from "@/design/band";
import { Mark } from "@/features/frame/mark";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { Cards } from "@/design/card";
import { Ledger, Ratios, Weave } from "@/design/weave";
import { Buttons, Chips, Folds, Icons, Notices } from "./pieces";
import { Fields } from "./fields";
import { Colours, Type } from "./ground";
import { SCHEMES, type PieceProps } from "./piece-props";
import { PRICE, sampleCards } from "./samples";
import { Lists } from "./lists";

/** Every piece of the design in every state, by day and by night. */
export function AtelierPage({ reader }: { reader: Reader }) {
  const t = translator(reader.locale);
  return (
    <main className="atelier">
      <header className="wrap">
        <Mark reader={reader} />
        <h1>{t("atelier.title")}</h1>
        <p className="lede">{t("atelier.lede")}</p>
      </header>
      <Band />
      <Piece name="colours" title={t("atelier.colours")} of={Colours} reader={reader} />
      <Piece name="type" title={t("atelier.type")} of={Type} reader={reader} />
      <Piece name="weave" title={t("atelier.weave")} of={Weaves} reader={reader} />
      <Piece name="buttons" title={t("atelier.buttons")} of={Buttons} reader={reader} />
      <Piece name="fields" title={t("atelier.fields")} of={Fields} reader={reader} />
      <Piece name="cards" title={t("atelier.cards")} of={SampleCards} reader={reader} />
      <Piece name="chips" title={t("atelier.chips")} of={Chips} reader={reader} />
      <Piece name="folds" title={t("atelier.folds")} of={Folds} reader={reader} />
      <Piece name="notices" title={t("atelier.notices")} of={Notices} reader={reader} />
      <Piece name="lists" title={t("atelier.lists")} of={Lists} reader={reader} />
      <Piece name="icons" title={t("atelier.icons")} of={Icons} reader={reader} />
    </main>
  );
}

interface PieceFrameProps {
  name: string;
  title: string;
  of: (props: PieceProps) => ReactNode;
  reader: Reader;
}

function Piece({ name, title, of: Content, reader }: PieceFrameProps) {
  return (
    <section className="atelier-piece" aria-label={title} data-piece={name}>
      {SCHEMES.map((scheme) => (
        <div key={scheme} data-scheme={scheme}>
          <h2>{title}</h2>
          <Content reader={reader} scheme={scheme} />
        </div>
      ))}
    </section>
  );
}

function Weaves({ reader }: PieceProps) {
  return (
    <>
      <Weave breakdown={PRICE.breakdown} />
      <Weave breakdown={PRICE.breakdown} size="wide" />
      <Ledger reader={reader} prices={[PRICE]} />
      <Ratios reader={reader} prices={[PRICE]} />
    </>
  );
}

function SampleCards({ reader }: PieceProps) {
  return <Cards reader={reader} cards={sampleCards(reader)} heading="h3" />;
}
