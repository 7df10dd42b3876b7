export { seedDemo, type SeedInput, type SeedResult } from "./seed/seed-demo.js";
export type { DemoAccount } from "./seed/seed-accounts.js";
export type { CoreWorkflows } from "./seed/shop-services.js";
