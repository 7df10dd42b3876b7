/** Directive 2011/83/EU, article 9: days in which a buyer may withdraw without saying why, counted from receipt. */
export const WITHDRAWAL_DAYS = 14;

const DAY_MS = 24 * 60 * 60 * 1000;
/** The last place on Earth where a day ends is twelve hours behind UTC: a declaration is in time as long as it is still that day somewhere. */
const LATEST_ZONE_MS = 12 * 60 * 60 * 1000;
const SATURDAY = 6;
const SUNDAY = 0;

/**
 * The last day (`YYYY-MM-DD`) on which an order can be withdrawn from: the 14th after its last parcel was received, the day
 * of receipt not counted, and the Monday after where that falls on a weekend (Regulation 1182/71, article 3). Null while a
 * parcel is still to come: the period has then not begun to run out.
 * @throws RangeError where the order has no parcel
 */
export function lastWithdrawalDay(receivedAt: readonly (Date | null)[]): string | null {
  if (receivedAt.length === 0) throw new RangeError("an order has at least one parcel");
  const times = receivedAt.map((date) => date?.getTime() ?? null);
  if (times.includes(null)) return null;
  const lastDay = new Date(Math.max(...times.flatMap((time) => time ?? [])) + WITHDRAWAL_DAYS * DAY_MS);
  const overWeekend = lastDay.getUTCDay() === SATURDAY ? 2 : lastDay.getUTCDay() === SUNDAY ? 1 : 0;
  return new Date(lastDay.getTime() + overWeekend * DAY_MS).toISOString().slice(0, "YYYY-MM-DD".length);
}

/** Whether a declaration made at `now` is in time. `lastDay` is `YYYY-MM-DD`; null while the period has not begun to run out. */
export function isWithdrawalInTime(lastDay: string | null, now: Date): boolean {
  return lastDay === null || now.getTime() < Date.parse(`${lastDay}T00:00:00Z`) + DAY_MS + LATEST_ZONE_MS;
}
