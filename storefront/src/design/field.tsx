import type { ComponentProps, ReactNode } from "react";

interface FieldProps {
  label: string;
  hint?: ReactNode;
  /** What is wrong with the value, in a sentence. */
  wrong?: string;
}

const hintId = (id: string) => `${id}-hint`;

function Field({ id, label, hint, wrong, children }: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {children}
      {wrong ? (
        <p className="wrong" id={hintId(id)}>
          {wrong}
        </p>
      ) : hint ? (
        <p className="hint" id={hintId(id)}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A labelled line to type in. Its hint or fault is tied to it for screen readers. */
export function TextField({ label, hint, wrong, ...input }: FieldProps & ComponentProps<"input"> & { id: string }) {
  return (
    <Field id={input.id} label={label} hint={hint} wrong={wrong}>
      <input
        className="input"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={hint || wrong ? hintId(input.id) : undefined}
        {...input}
      />
    </Field>
  );
}

/** A labelled list to choose one from. */
export function SelectField({ label, hint, wrong, ...select }: FieldProps & ComponentProps<"select"> & { id: string }) {
  return (
    <Field id={select.id} label={label} hint={hint} wrong={wrong}>
      <select
        className="input"
        aria-invalid={wrong ? true : undefined}
        aria-describedby={hint || wrong ? hintId(select.id) : undefined}
        {...select}
      />
    </Field>
  );
}

/** A box to tick with its words, and a number beside them. */
export function CheckField({ label, count, ...input }: { label: string; count?: number } & ComponentProps<"input">) {
  return (
    <label className="check">
      <input type="checkbox" {...input} />
      {label}
      {count === undefined ? null : <span>{count}</span>}
    </label>
  );
}
