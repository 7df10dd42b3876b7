import { translator } from "@/i18n/translator";
import type { PieceProps } from "./piece-props";

const COLOURS = [
  "ink",
  "indigo",
  "dye",
  "sky-dye",
  "salt",
  "white",
  "gold",
  "straw",
  "henna",
  "clay",
  "sand",
  "river",
  "pale-river",
  "rule",
  "edge",
  "quiet",
  "alarm",
] as const;

export function Colours() {
  return (
    <ul className="atelier-colours">
      {COLOURS.map((name) => (
        <li key={name}>
          <span style={{ background: `var(--color-${name})` }} />
          {name}
        </li>
      ))}
    </ul>
  );
}

const STEPS = ["0", "1", "2", "3"] as const;

export function Type({ reader: { locale } }: PieceProps) {
  const t = translator(locale);
  return (
    <>
      {STEPS.map((step) => (
        <p key={step} className="display" style={{ fontSize: `var(--text-${step})` }}>
          {t("atelier.sample.sentence")}
        </p>
      ))}
      <p className="lede">{t("atelier.sample.text")}</p>
      <p>{t("atelier.sample.text")}</p>
      <p className="small quiet">{t("atelier.sample.text")}</p>
      <p>
        <a href="#content">{t("atelier.sample.link")}</a> · ɓ ɗ ɛ ɔ ŋ š ž
      </p>
    </>
  );
}
