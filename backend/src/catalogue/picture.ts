import type { Picture } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import type { Good, StoredPicture } from "./good";

/** The colour of undyed cotton, for what has no picture yet. */
const PLAIN_COLOR = "#d8c9ac";

/** The first picture of a good, or a plain field of colour under its title. */
export function coverOf(good: Pick<Good, "title" | "metadata">): StoredPicture {
  return good.metadata.pictures[0] ?? plainPicture(good.title);
}

/** What stands where no picture was drawn yet. */
export function plainPicture(title: string): StoredPicture {
  return { alt: { fr: title, en: title }, aspect: "1:1", color: PLAIN_COLOR, sources: null, share: null };
}

export function pictureIn({ alt, ...picture }: StoredPicture, locale: Locale): Picture {
  return { ...picture, alt: alt[locale] };
}
