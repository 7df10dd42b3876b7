/** What the project holds its pages to; bytes as they cross the wire, unless said otherwise. */
export const WEIGHT_BOUNDS = {
  /** JavaScript, uncompressed, as a multiple of an empty page's of the same Next. */
  scriptRatio: { buying: 1.08, account: 1.15 },
  bytesWithoutImages: 190_000,
  firstImageBytes: 90_000,
  fontBytes: 36_000,
  /** Of a good's page, uncompressed: half of it is the page's data, which React wants again; one of four prices is the largest. */
  goodHtmlBytesRaw: 112_000,
} as const;
