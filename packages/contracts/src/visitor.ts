/**
 * The header by which the storefront's server tells the backend for whom it asks, so that limits count visitors and not the
 * storefront: `<address> <signature>`, the signature being the hex HMAC-SHA256 of `visitor:<address>` with the secret of
 * the "refresh these pages" calls, which both servers know. Anything else in it is ignored.
 */
export const VISITOR_HEADER = "x-azalai-visitor";
/** What is signed. */
export const signedVisitor = (address: string): string => `visitor:${address}`;
