import Medusa from "@medusajs/js-sdk";

/** The desk is served by the backend itself and knows its user by the session. */
export const sdk = new Medusa({ baseUrl: "/", auth: { type: "session" } });
