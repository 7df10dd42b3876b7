import { realpathSync } from "node:fs";
import { join } from "node:path";

// Its node_modules is a link to the storefront's, and Turbopack follows no link out of its root.
export default { turbopack: { root: join(realpathSync(join(import.meta.dirname, "node_modules")), "../..") } };
