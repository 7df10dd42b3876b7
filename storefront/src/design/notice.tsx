import type { ReactNode } from "react";

/** Something the reader must know before going on. `attention` is announced at once, `status` when there is a pause. */
export function Notice({ kind, children }: { kind: "attention" | "status"; children: ReactNode }) {
  return (
    <div
      className={kind === "attention" ? "notice notice-attention" : "notice"}
      role={kind === "attention" ? "alert" : "status"}
    >
      {children}
    </div>
  );
}
