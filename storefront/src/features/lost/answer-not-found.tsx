"use client";

import { notFound } from "next/navigation";
import { Suspense, useState, type ReactNode } from "react";

const isOurOwn = (error: unknown) =>
  error instanceof Error && "digest" in error && String(error.digest).startsWith("NEXT_HTTP_ERROR_FALLBACK");

/**
 * Makes a static page answer 404 with all of its content in it. A page that calls `notFound()` by itself is empty without
 * JavaScript (next.js#62228); thrown below a boundary while the page is made, it sets the status, and the boundary's
 * fallback is what is sent.
 */
export function AnswerNotFound({ children }: { children: ReactNode }) {
  return (
    <Suspense fallback={children}>
      <ThrownOnServer>{children}</ThrownOnServer>
    </Suspense>
  );
}

function ThrownOnServer({ children }: { children: ReactNode }) {
  if (typeof window === "undefined") notFound();
  // React tells the browser of the server's error as if it were a fault; it was meant.
  useState(() =>
    window.addEventListener("error", (event) => {
      if (isOurOwn(event.error)) event.preventDefault();
    }),
  );
  return children;
}
