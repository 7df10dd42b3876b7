"use client";

import { useEffect } from "react";

/** Escape and the arrows for an enlarged picture: each presses the link that says so. All links work without. */
export function ZoomKeys() {
  useEffect(() => {
    const press = ({ key }: KeyboardEvent) =>
      document.querySelector<HTMLAnchorElement>(`.zoom:target [data-key="${CSS.escape(key)}"]`)?.click();
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return null;
}
