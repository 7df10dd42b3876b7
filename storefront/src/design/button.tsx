import type { ComponentProps } from "react";

/** `dye` is the call to action on light, `gold` on dark, `plain` the second choice beside either. */
type Tone = "dye" | "gold" | "plain";

const classOf = (tone: Tone) => (tone === "dye" ? "button" : `button button-${tone}`);

export function Button({ tone = "dye", ...button }: { tone?: Tone } & ComponentProps<"button">) {
  return <button className={classOf(tone)} {...button} />;
}

/** A link that looks like what it is: the way on. */
export function ButtonLink({ tone = "dye", children, ...link }: { tone?: Tone; href: string } & ComponentProps<"a">) {
  return (
    <a className={classOf(tone)} {...link}>
      {children}
    </a>
  );
}
