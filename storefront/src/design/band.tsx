/** The woven border where two worlds meet. Decoration: it says nothing. */
export function Band({ thin }: { thin?: boolean }) {
  return <div className={thin ? "band band-thin" : "band"} aria-hidden="true" />;
}
