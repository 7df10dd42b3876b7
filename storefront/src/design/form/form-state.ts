/** What an action answers to its form; every sentence is already in the reader's language. */
export interface FormState {
  /** By the name of the field at fault. */
  errors: Readonly<Record<string, string>>;
  /** What concerns no single field; null where there is nothing. */
  problem: string | null;
  /** What was typed, by the field's name, so that nothing is lost. */
  values: Readonly<Record<string, string>>;
  /** Grows with each answer: a new answer takes the focus. */
  attempt: number;
}

export const UNANSWERED: FormState = { errors: {}, problem: null, values: {}, attempt: 0 };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;

/** The answer to a refused form: what is wrong, and all that was typed. */
export function refused(
  state: FormState,
  form: FormData,
  answer: Partial<Pick<FormState, "errors" | "problem">>,
): FormState {
  return { errors: {}, problem: null, ...answer, values: typedValues(form), attempt: state.attempt + 1 };
}

/** Longer than any field of ours; more is not sent back. */
const KEPT_CHARACTERS = 500;

/** The text fields of a form, without those that React adds, and without passwords: those are typed anew. */
function typedValues(form: FormData): Record<string, string> {
  const typed = [...form].filter((entry): entry is [string, string] => typeof entry[1] === "string");
  const ours = typed.filter(([name]) => !name.startsWith("$") && !/password/i.test(name));
  return Object.fromEntries(ours.map(([name, value]) => [name, value.slice(0, KEPT_CHARACTERS)]));
}
