import type { ComponentProps, ReactNode } from "react";

/** Something that opens: its name, always seen, and what it holds. */
export function Fold({ title, children, ...details }: { title: ReactNode } & ComponentProps<"details">) {
  return (
    <details className="fold" {...details}>
      <summary>{title}</summary>
      {children}
    </details>
  );
}

interface DropProps {
  /** What the button says; it should contain the present choice. */
  title: ReactNode;
  className?: string;
  children: ReactNode;
}

/** A small list of links or buttons that drops from its button, over the page. */
export function Drop({ title, className, children }: DropProps) {
  return (
    <details className={className ? `drop ${className}` : "drop"}>
      <summary>{title}</summary>
      <div className="drop-body">{children}</div>
    </details>
  );
}
