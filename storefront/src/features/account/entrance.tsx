import "./account.css";
import type { ReactNode } from "react";
import { Frame } from "@/features/frame/frame";
import type { Reader } from "@/i18n/locale";
import type { Place } from "@/routing/addresses";

interface EntranceProps {
  reader: Reader;
  place: Place;
  title: string;
  lede: string;
  /** Of the drawings of the land, the one beside the form. */
  scene: "tombouctou" | "workshop" | "fleuve" | "menaka";
  children: ReactNode;
}

/** A page with one form, for whoever is not logged in yet; a drawing beside it. */
export function Entrance({ reader, place, title, lede, scene, children }: EntranceProps) {
  return (
    <Frame reader={reader} place={place}>
      <div className="entrance">
        <div className="entrance-words">
          <h1>{title}</h1>
          <p className="lede">{lede}</p>
          {children}
        </div>
        <img src={`/scenes/${scene}.svg`} alt="" width={1600} height={900} loading="lazy" />
      </div>
    </Frame>
  );
}
