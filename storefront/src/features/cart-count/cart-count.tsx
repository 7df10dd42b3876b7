"use client";

import { useEffect, useState } from "react";

/** The cookie that says how many pieces are in the cart; the cart itself is told by a cookie that no script reads. */
const COOKIE = /(?:^|; )cart_count=(\d{1,4})/;
const EXPECTED = "cart-expected";

const readCount = () => Number(COOKIE.exec(document.cookie)?.[1] ?? 0);

/** So many more pieces (fewer where negative) are asked for: the figure shows them until the answer says how many there are. */
export function expectInCart(more: number): void {
  // Out of the transition that sends the form: what is set within one waits for its end.
  queueMicrotask(() => window.dispatchEvent(new CustomEvent(EXPECTED, { detail: more })));
}

/** The number beside "cart" in the header: read in the browser, so that cached pages stay the same for everybody. */
export function CartCount() {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const read = (event?: Event) => {
      const more = event instanceof CustomEvent && event.type === EXPECTED ? Number(event.detail) : 0;
      setCount(Math.max(0, readCount() + more));
    };
    read();
    const stores: EventTarget[] = "cookieStore" in window ? [window.cookieStore] : [];
    const watched: [EventTarget, string][] = [
      [window, "pageshow"],
      [window, EXPECTED],
      [window, "refused"],
      ...stores.map((store): [EventTarget, string] => [store, "change"]),
    ];
    for (const [target, event] of watched) target.addEventListener(event, read);
    return () => {
      for (const [target, event] of watched) target.removeEventListener(event, read);
    };
  }, []);
  return count > 0 ? <span className="cart-count">{count}</span> : null;
}
