"use client";

import { createContext, use, useActionState, type ComponentProps } from "react";
import { UNANSWERED, type FormAction, type FormState } from "./form-state";

const Answer = createContext<FormState>(UNANSWERED);

/** A form whose fields show what its action answered. Without JavaScript the page comes back with the same answer in it. */
export function ActionForm({ action, ...form }: { action: FormAction } & Omit<ComponentProps<"form">, "action">) {
  const [state, submit] = useActionState(action, UNANSWERED);
  return (
    <Answer value={state}>
      <form {...form} action={submit} />
    </Answer>
  );
}

/** The last answer of the form around. */
export function useAnswer(): FormState {
  return use(Answer);
}
