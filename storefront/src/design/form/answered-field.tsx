"use client";

import type { ComponentProps } from "react";
import { SelectField, TextField } from "../field";
import { useAnswer } from "./action-form";

/** A line of an {@link ActionForm}: shows what its answer says of this name, and keeps what was typed. */
export function AnsweredText({ name, defaultValue, ...field }: ComponentProps<typeof TextField> & { name: string }) {
  const { errors, values } = useAnswer();
  return <TextField {...field} name={name} wrong={errors[name]} defaultValue={values[name] ?? defaultValue} />;
}

/** A list of an {@link ActionForm}. */
export function AnsweredSelect({
  name,
  defaultValue,
  ...field
}: ComponentProps<typeof SelectField> & { name: string }) {
  const { errors, values, attempt } = useAnswer();
  // React resets a form after its action, and a list to what it first showed (react#30580): a new one shows what was chosen.
  return (
    <SelectField
      key={attempt}
      {...field}
      name={name}
      wrong={errors[name]}
      defaultValue={values[name] ?? defaultValue}
    />
  );
}

interface Choice {
  value: string;
  label: string;
  /** Beside the label, a price or so. */
  aside?: string;
  hint?: string;
}

/** One of a few, each on its line, of an {@link ActionForm}. */
export function AnsweredChoices({
  name,
  labelledBy,
  choices,
  defaultValue,
}: {
  name: string;
  /** The id of the heading that asks. */
  labelledBy: string;
  choices: readonly Choice[];
  defaultValue?: string;
}) {
  const { errors, values } = useAnswer();
  const chosen = values[name] ?? defaultValue;
  const wrong = errors[name];
  return (
    <fieldset
      className="choices"
      role="radiogroup"
      aria-invalid={wrong ? true : undefined}
      id={name}
      tabIndex={-1}
      aria-labelledby={labelledBy}
      aria-describedby={wrong ? `${name}-wrong` : undefined}
    >
      {wrong ? (
        <p className="wrong" id={`${name}-wrong`}>
          {wrong}
        </p>
      ) : null}
      {choices.map(({ value, label, aside, hint }, index) => (
        <label key={value} className="option">
          <input type="radio" name={name} value={value} data-choice={index} defaultChecked={value === chosen} />
          <span>{label}</span>
          {aside ? <b className="option-aside">{aside}</b> : null}
          {hint ? <span className="hint">{hint}</span> : null}
        </label>
      ))}
    </fieldset>
  );
}
