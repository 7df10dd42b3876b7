"use client";

import type { ReactNode } from "react";
import { useAnswer } from "@/design/form/action-form";
import { LINE_FIELD } from "./line-field";

interface LineChoiceProps {
  id: string;
  label: string;
  aside: string;
  hint: string | null;
  /** Ticked when the form is first shown. */
  isProposed: boolean;
  isDisabled: boolean;
}

/** One good to tick. After an answer the form is as its reader left it: a box comes back ticked only where it was. */
export function LineChoice({ id, label, aside, hint, isProposed, isDisabled }: LineChoiceProps) {
  const { attempt, values } = useAnswer();
  const name = `${LINE_FIELD}${id}`;
  const isTicked = attempt === 0 ? isProposed : name in values;
  return (
    <label className="option" aria-disabled={isDisabled || undefined}>
      <input
        key={attempt}
        type="checkbox"
        name={name}
        defaultChecked={isTicked}
        disabled={isDisabled}
        aria-describedby={hint === null ? undefined : `hint-${id}`}
      />
      <span>{label}</span>
      <b className="option-aside">{aside}</b>
      {hint === null ? null : (
        <span className="hint" id={`hint-${id}`}>
          {hint}
        </span>
      )}
    </label>
  );
}

/** The goods to tick; where none was, the sentence stands above them and the summary leads here. */
export function LineChoices({ labelledBy, children }: { labelledBy: string; children: ReactNode }) {
  const wrong = useAnswer().errors.lines;
  return (
    <fieldset
      className="choices"
      id="lines"
      tabIndex={-1}
      aria-labelledby={labelledBy}
      aria-describedby={wrong ? "lines-wrong" : undefined}
    >
      {wrong ? (
        <p className="wrong" id="lines-wrong">
          {wrong}
        </p>
      ) : null}
      {children}
    </fieldset>
  );
}
