/** A quantity as typed into a field; NaN where it is not written as a whole number, so that a contract refuses it. */
export function readQuantity(typed: FormDataEntryValue | null): number {
  return typeof typed === "string" && /^\s*\d{1,12}\s*$/.test(typed) ? Number(typed) : Number.NaN;
}

/** What the form of a line asks for: none where `remove` was pressed, one more or less where `step` was, else what was typed. */
export function wantedQuantity(form: FormData): number {
  if (form.has("remove")) return 0;
  const step = form.get("step");
  return readQuantity(form.get("quantity")) + (step === "1" ? 1 : step === "-1" ? -1 : 0);
}
