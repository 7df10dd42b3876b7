const MONTHS_PER_YEAR = 12;

/** The month after another, 1 being January: the year goes round. */
const after = (month: number) => (month % MONTHS_PER_YEAR) + 1;

/**
 * Months (1 is January, in any order) as spans of those that follow each other, over the end of the year too: `[11, 12, 1, 2]` is
 * one span from 11 to 2. All twelve are one span, none is no span.
 */
export function seasonSpans(months: readonly number[]): { from: number; to: number }[] {
  const among = new Set(months);
  if (among.size === MONTHS_PER_YEAR) return [{ from: 1, to: MONTHS_PER_YEAR }];
  const starts = [...among].filter((month) => ![...among].some((other) => after(other) === month));
  return starts
    .toSorted((one, other) => one - other)
    .map((from) => {
      let to = from;
      while (among.has(after(to))) to = after(to);
      return { from, to };
    });
}
