export * from "./cart.js";
export * from "./error.js";
export * from "./listing.js";
export * from "./money.js";
export * from "./order.js";
export * from "./revalidation.js";
