"use client";

import type { ComponentProps } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "../button";

/** Sends its form once: while it is under way it says so and a second click does nothing. It keeps the focus. */
export function SubmitButton({ pending, children, ...button }: ComponentProps<typeof Button> & { pending: string }) {
  const underWay = useFormStatus().pending;
  return (
    <Button
      {...button}
      type="submit"
      aria-disabled={underWay || undefined}
      onClick={underWay ? (event) => event.preventDefault() : undefined}
    >
      {underWay ? pending : children}
    </Button>
  );
}
