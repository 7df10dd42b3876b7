export { type EmptyNextPage, startEmptyNextPage } from "./empty-next-page.js";
export { acquireLock } from "./lock.js";
export { freePort } from "./ports.js";
export { readSettings } from "./settings.js";
export { Stack } from "./stack.js";
export { readStackInfo, type StackInfo, stackInfoPath } from "./stack-info.js";
export { createReport } from "./steps/report.js";
