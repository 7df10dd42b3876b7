"use client";

import {
  createContext,
  startTransition,
  use,
  useActionState,
  useEffect,
  type ComponentProps,
  type SubmitEvent,
} from "react";
import { UNANSWERED, type FormAction, type FormState } from "./form-state";

const Answer = createContext<FormState>(UNANSWERED);

interface ActionFormProps extends Omit<ComponentProps<"form">, "action" | "onSubmit"> {
  action: FormAction;
  /** Told what is sent, in the transition that sends it: here a component may show what it expects. */
  onSend?: (sent: FormData, form: HTMLFormElement) => void;
}

/**
 * A form whose fields show what its action answered. Without JavaScript the page comes back with the same answer in it.
 * A refusal is also told to the window, as the event `refused`.
 */
export function ActionForm({ action, onSend, ...form }: ActionFormProps) {
  const [state, submit] = useActionState(action, UNANSWERED);
  useEffect(() => {
    if (state.attempt > 0) window.dispatchEvent(new Event("refused"));
  }, [state.attempt]);
  const send = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { currentTarget: element } = event;
    const sent = new FormData(element, event.nativeEvent.submitter);
    startTransition(() => {
      onSend?.(sent, element);
      submit(sent);
    });
  };
  return (
    <Answer value={state}>
      <form {...form} action={submit} onSubmit={onSend ? send : undefined} />
    </Answer>
  );
}

/** The last answer of the form around. */
export function useAnswer(): FormState {
  return use(Answer);
}
