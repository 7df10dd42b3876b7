"use client";

import { useEffect, useRef, type ComponentProps, type SubmitEvent } from "react";

/**
 * The form that asks the catalogue: sent, it is busy at once, and what was left empty stays out of the address. Without
 * JavaScript it is a form like any other.
 */
export function QuestionForm(form: Omit<ComponentProps<"form">, "ref" | "onSubmit">) {
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const ready = () => mark(element.current, false);
    // The browser may show this very page again, as it was left.
    window.addEventListener("pageshow", ready);
    return () => window.removeEventListener("pageshow", ready);
  }, []);
  return (
    <form {...form} ref={element} onSubmit={(event: SubmitEvent<HTMLFormElement>) => mark(event.currentTarget, true)} />
  );
}

function mark(form: HTMLFormElement | null, busy: boolean): void {
  form?.toggleAttribute("data-busy", busy);
  for (const field of form?.elements ?? []) {
    if (field instanceof HTMLInputElement && (!busy || field.value === "")) field.disabled = busy;
  }
}
