/** What each icon is cut from, on a grid of 24: solid shapes, their holes by the even-odd rule. */
const SHAPES = {
  /** A saddlebag. */
  cart: "M3 2h18l1.5 5.5h-21zM1.5 9H11v8.5L9.3 22H3.2L1.5 17.5zM13 9h9.5v8.5L20.8 22h-6.1L13 17.5zM6.2 11.5 4 15l2.2 3.5L8.5 15zM17.8 11.5 15.5 15l2.3 3.5L20 15z",
  search:
    "M7 2h6l5 5v6l-1.2 1.3 5.4 5.4-2.5 2.5-5.4-5.4L13 18H7l-5-5V7zM8.3 5 5 8.3v3.4L8.3 15h3.4l3.3-3.3V8.3L11.7 5z",
  zoom: "M7 2h6l5 5v6l-1.2 1.3 5.4 5.4-2.5 2.5-5.4-5.4L13 18H7l-5-5V7zM8.2 4.7 4.7 8.2v3.6l3.5 3.5h3.6l3.5-3.5V8.2l-3.5-3.5zM9 6.5h2V9h2.5v2H11v2.5H9V11H6.5V9H9z",
  account: "M9.5 1.5h5L17 4v4.5L14.5 11h-5L7 8.5V4zM5.5 13h4L12 17.5 14.5 13h4l4 9.5h-21z",
  menu: "M2 4h20l-.5 3.2h-19zM2.5 10.4h19l.5 3.2H2zM2 16.8h19.5l.5 3.2H2.5z",
  close: "M5 2.4 12 9.3l7-6.9L21.6 5l-6.9 7 6.9 7-2.6 2.6-7-6.9-7 6.9L2.4 19l6.9-7-6.9-7z",
  filter: "M1.5 5.5H6L9 1.5l3 4h10.5v3H12l-3 4-3-4H1.5zM1.5 15.5H12l3-4 3 4h4.5v3H18l-3 4-3-4H1.5z",
  /** Points onwards; turned by the sheet that uses it. */
  chevron: "M6.5 2H11l8 10-8 10H6.5l7.7-10z",
  arrow: "M1.5 10.4H15L10.3 4h4.3l7.9 8-7.9 8h-4.3l4.7-6.4H1.5z",
  check: "M1.8 12.7 4.7 9.6l4.6 4.2 9.9-10.6 3 2.7L9.5 20.4z",
  warning: "M12 1.5 23 21.8H1zM10.5 8.5l.6 6.3h1.8l.6-6.3zM10.7 16.4V19h2.6v-2.6z",
  pin: "M12 1l7.5 4.5v7L12 23 4.5 12.5v-7zM12 5.2 8.8 9l3.2 3.8L15.2 9z",
  calendar: "M6 1.5h3V4h6V1.5h3V4h4.5v18.5h-21V4H6zM4 9.5V20h16V9.5zM12 10.8 15.2 14.7 12 18.6l-3.2-3.9z",
  /** A load on its way: a truck that carries the lozenge. */
  transport:
    "M1 3.5h13V16H1zM7.5 5.8 4.4 9.8l3.1 4 3.1-4zM15.2 7h4.3L23 11.3V16h-7.8zM4.6 17.2h3l1.7 1.7v2l-1.7 1.7h-3l-1.7-1.7v-2zM16.6 17.2h3l1.7 1.7v2l-1.7 1.7h-3l-1.7-1.7v-2z",
} as const;

export type IconName = keyof typeof SHAPES;

/** A shape beside words, in their colour and as high as they are; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="1em" height="1em" fill="currentColor" aria-hidden="true">
      <path fillRule="evenodd" d={SHAPES[name]} />
    </svg>
  );
}
