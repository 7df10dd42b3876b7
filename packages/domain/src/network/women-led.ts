/** What a seller declares of its members; `members` and `womenPercent` are null where they are not known. */
export interface Membership {
  members: number | null;
  /** 0 to 100. */
  womenPercent: number | null;
  womanPresides: boolean;
}

export const WOMEN_LED_PERCENT = 51;

/** Led by women: at least 51 % of the members are women, and a woman presides. Computed, never typed. */
export function isWomenLed({ members, womenPercent, womanPresides }: Membership): boolean {
  return (members ?? 0) > 0 && (womenPercent ?? 0) >= WOMEN_LED_PERCENT && womanPresides;
}
