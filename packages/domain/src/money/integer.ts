/**
 * Refuses what is not an exact integer, so that no amount is ever silently rounded.
 * @throws RangeError naming the amount, where it is not a safe integer or is below `minimum`
 */
export function requireInteger(name: string, value: number, minimum = Number.MIN_SAFE_INTEGER): void {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${name} must be an exact integer, got ${value}`);
  if (value < minimum) throw new RangeError(`${name} must be at least ${minimum}, got ${value}`);
}

/**
 * Back from exact arithmetic to a number.
 * @throws RangeError where the amount is beyond what a number holds exactly
 */
export function exactNumber(name: string, value: bigint): number {
  const result = Number(value);
  requireInteger(name, result);
  return result;
}
