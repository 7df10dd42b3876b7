"use client";

import type { ComponentProps } from "react";
import { CheckField } from "@/design/field";
import { useAnswer } from "@/design/form/action-form";

/** A box of an `ActionForm`: keeps what was ticked. */
export function AnsweredCheck({
  name,
  defaultChecked,
  ...field
}: ComponentProps<typeof CheckField> & { name: string }) {
  const { values, attempt } = useAnswer();
  const isTicked = attempt === 0 ? defaultChecked : values[name] !== undefined;
  return <CheckField key={attempt} {...field} name={name} defaultChecked={isTicked} />;
}
