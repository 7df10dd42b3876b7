import type { ReactNode } from "react";

/** `straw` says what is particular, `river` that something is on, `sky` where, `plain` what was chosen. */
type Tone = "straw" | "river" | "sky" | "plain";

const classOf = (tone: Tone) => (tone === "straw" ? "chip" : `chip chip-${tone}`);

/** A word or two on a strip of cloth. */
export function Chip({ tone = "straw", children }: { tone?: Tone; children: ReactNode }) {
  return <span className={classOf(tone)}>{children}</span>;
}

/** A strip that leads somewhere. */
export function ChipLink({ tone = "plain", children, href }: { tone?: Tone; children: ReactNode; href: string }) {
  return (
    <a className={classOf(tone)} href={href}>
      {children}
    </a>
  );
}

/** A strip that can be taken off: the whole of it is the link. `remove` is the sentence for those who do not see the cross. */
export function RemovableChip({ children, href, remove }: { children: ReactNode; href: string; remove: string }) {
  return (
    <a className={classOf("plain")} href={href} aria-label={remove}>
      {children} <span aria-hidden="true">×</span>
    </a>
  );
}
