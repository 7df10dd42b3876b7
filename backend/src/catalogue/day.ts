/** `YYYY-MM-DD`, in universal time, which is also Mali's. */
export function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
