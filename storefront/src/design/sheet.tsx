import type { ComponentProps, ReactNode } from "react";
import { Icon } from "./icon";

interface SheetProps {
  id: string;
  /** Names the sheet, at its head. */
  title: string;
  /** The words of the button that closes it. */
  close: string;
  /** Styles may put the same element into the page where there is room (`.filters`, `.menu`): it then is no sheet at all. */
  className?: string;
  children: ReactNode;
}

/**
 * Slides over the page from its edge. The browser's own `popover` opens and closes it, by button, Escape or a tap beside
 * it, without JavaScript. A browser that knows no popover shows it where it stands.
 */
export function Sheet({ id, title, close, className, children }: SheetProps) {
  return (
    <div id={id} popover="auto" className={className ? `side-sheet ${className}` : "side-sheet"}>
      <p className="side-sheet-head">
        <b className="display">{title}</b>
        <button type="button" popoverTarget={id} popoverTargetAction="hide">
          {close}
          <Icon name="close" />
        </button>
      </p>
      {children}
    </div>
  );
}

/** Opens the sheet of the id given. */
export function SheetButton({ opens, ...button }: { opens: string } & ComponentProps<"button">) {
  return <button type="button" popoverTarget={opens} {...button} />;
}
