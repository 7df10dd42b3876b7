"use client";

import type { ComponentProps } from "react";
import { useAnswer } from "@/design/form/action-form";

/** A radio button of the purchase form; after a refusal it keeps what the reader had chosen. */
export function VariantRadio({ initial, ...input }: { initial: boolean; value: string } & ComponentProps<"input">) {
  const chosen = useAnswer().values.variantId;
  return (
    <input
      {...input}
      type="radio"
      name="variantId"
      defaultChecked={chosen === undefined ? initial : chosen === input.value}
    />
  );
}
