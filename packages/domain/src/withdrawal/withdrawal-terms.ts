/** How far a good can be given back, told before it is bought (Directive 2011/83/EU, article 16). */
export const WITHDRAWAL_TERMS = ["free", "if_sealed", "made_to_measure"] as const;
export type WithdrawalTerm = (typeof WITHDRAWAL_TERMS)[number];

/** Families whose goods are closed for health or hygiene: once opened they cannot be sold again. */
const SEALED_FAMILIES: readonly string[] = ["food", "salt", "care"];

/** The term of a good by its family's key and by whether it is cut to one person's measures. A family unknown here is free. */
export function withdrawalTermOf({
  family,
  isMadeToMeasure,
}: {
  family: string | null;
  isMadeToMeasure: boolean;
}): WithdrawalTerm {
  if (isMadeToMeasure) return "made_to_measure";
  return family !== null && SEALED_FAMILIES.includes(family) ? "if_sealed" : "free";
}

/** Whether a line of these terms may be withdrawn from. `isSealed` is what its buyer says of it. */
export function mayWithdraw(term: WithdrawalTerm, isSealed: boolean): boolean {
  return term === "free" || (term === "if_sealed" && isSealed);
}
