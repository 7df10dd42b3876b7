import "./lost.css";
import type { ReactNode } from "react";

/** A picture of being lost, and words beside it. */
export function LostScene({ children }: { children: ReactNode }) {
  return (
    <div className="wrap lost">
      <img src="/scenes/lost.svg" alt="" width={1600} height={900} />
      <div className="lost-words">{children}</div>
    </div>
  );
}
