import { COMPRESSED_ASSETS } from "./rewrites";

type HeaderRule = {
  source: string;
  has?: (typeof COMPRESSED_ASSETS)["has"];
  headers: { key: string; value: string }[];
};

// No colon in any value: Next would take it for a parameter and compile the header anew on every request.
const everywhere = [
  "default-src 'self'",
  // Next puts the page's data in inline scripts; a nonce would make every page dynamic.
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
];

const policy = (directives: string[]) => ({ key: "Content-Security-Policy", value: directives.join("; ") });

/**
 * Security headers by class of page; a later rule wins. On the checkout the form leads on to the payment page, whose
 * address is only known when running: there `form-action` stands in a meta element of the page itself.
 */
export function headerRules(): HeaderRule[] {
  return [
    {
      source: "/:path*",
      headers: [
        policy([...everywhere, "form-action 'self'"]),
        { key: "X-Content-Type-Options", value: "nosniff" },
        { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
        { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=()" },
        { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
      ],
    },
    { source: "/:path(fr/commande|en/checkout)", headers: [policy(everywhere)] },
    {
      // One address serves three markets by cookie: only the reader's own browser may keep a page, and it asks each time.
      // Cart and checkout are left out: what belongs to one buyer is kept nowhere, as Next says of itself.
      source: "/:locale(fr(?!/panier|/commande|/compte)|en(?!/cart|/checkout|/account))/:path*",
      headers: [{ key: "Cache-Control", value: "private, no-cache" }],
    },
    { source: "/:path(fr/compte|en/account)/:rest*", headers: [{ key: "Cache-Control", value: "private, no-store" }] },
    // The token of a mailed link is told to nobody.
    {
      source:
        "/:path(fr/compte/bienvenue|en/account/welcome|fr/compte/nouveau-mot-de-passe|en/account/new-password|fr/compte/confirmer-adresse|en/account/confirm-email)",
      headers: [{ key: "Referrer-Policy", value: "same-origin" }],
    },
    // The address of an order, which is its key, is told to nobody.
    {
      source: "/:path(fr/commande/retour|en/checkout/return|fr/merci|en/thanks|fr/suivi|en/track)/:token*",
      headers: [
        { key: "Cache-Control", value: "private, no-store" },
        { key: "Referrer-Policy", value: "no-referrer" },
      ],
    },
    // The same, but with forms of ours in it: a browser that may not say where it comes from sends them with the origin
    // "null", which Next refuses.
    {
      source: "/:path(fr/retractation|en/withdrawal)/:token",
      headers: [
        { key: "Cache-Control", value: "private, no-store" },
        { key: "Referrer-Policy", value: "same-origin" },
      ],
    },
    { source: "/map.svg", headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }] },
    {
      source: "/:file(motif-band.svg|scenes/.*)",
      headers: [{ key: "Cache-Control", value: "public, max-age=604800" }],
    },
  ];
}

/** A route handler's own `Content-Encoding` is dropped by Next, which then compresses its bytes once more. */
export function compressedHeaderRules(): HeaderRule[] {
  return [{ ...COMPRESSED_ASSETS, headers: [{ key: "Content-Encoding", value: "br" }] }];
}
