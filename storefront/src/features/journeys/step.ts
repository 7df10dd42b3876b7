/**
 * A line of a programme in its two parts: "10–30 min : marche" is `{ when: "10–30 min", what: "Marche" }`. A line without a colon
 * is all `what`.
 */
export function stepOf(line: string): { when: string | null; what: string } {
  const [, when, what] = /^([^:]{1,40}?)[\u202f\u00a0 ]?: (.+)$/.exec(line) ?? [];
  if (!when || !what) return { when: null, what: line };
  return { when, what: what.charAt(0).toUpperCase() + what.slice(1) };
}
