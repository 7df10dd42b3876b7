/** Any origin: only what is relative to it is kept. */
const OWN = "https://own.invalid";

/** Where a reader wanted to go before logging in, as a path of this site; null for anything that leads elsewhere. */
export function ownPath(next: unknown): string | null {
  if (typeof next !== "string" || !/^\/(fr|en)(\/|\?|$)/.test(next) || next.length > 500) return null;
  if (!URL.canParse(next, OWN)) return null;
  const { origin, pathname, search } = new URL(next, OWN);
  return origin === OWN && /^\/(fr|en)(\/|$)/.test(pathname) ? pathname + search : null;
}
