const ours = "^(packages|backend|storefront|tests)/";
const tests = "\\.test\\.tsx?$";

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: "domain-imports-nothing",
      comment: "The rules of the trade depend on no framework, no library and no machine.",
      severity: "error",
      from: { path: "^packages/domain/src", pathNot: [tests, "^packages/domain/src/.*testing"] },
      to: { pathNot: "^packages/domain/src" },
    },
    {
      name: "contracts-import-domain-and-zod",
      severity: "error",
      from: { path: "^packages/contracts/src", pathNot: tests },
      to: { pathNot: "^packages/(contracts|domain)/src|node_modules/zod/" },
    },
    {
      name: "demo-imports-domain-and-contracts",
      severity: "error",
      from: { path: "^packages/demo/" },
      to: { path: `${ours}`, pathNot: "^packages/(demo|domain|contracts)/" },
    },
    {
      name: "sandbox-imports-none-of-ours",
      comment: "It stands for Stripe, who does not know us.",
      severity: "error",
      from: { path: "^packages/stripe-sandbox/" },
      to: { path: ours, pathNot: "^packages/stripe-sandbox/" },
    },
    {
      name: "stack-imports-none-of-ours",
      comment: "It starts the others as processes.",
      severity: "error",
      from: { path: "^packages/stack/" },
      to: { path: ours, pathNot: "^packages/stack/" },
    },
    {
      name: "backend-imports-domain-contracts-demo",
      comment: "Backend and storefront speak HTTP only.",
      severity: "error",
      from: { path: "^backend/", pathNot: tests },
      to: { path: ours, pathNot: "^(backend/|packages/(domain|contracts|demo)/)" },
    },
    {
      name: "backend-tests-import-no-storefront",
      severity: "error",
      from: { path: `^backend/.*${tests}` },
      to: { path: "^(storefront|tests)/" },
    },
    {
      name: "storefront-imports-domain-and-contracts",
      comment: "Backend and storefront speak HTTP only.",
      severity: "error",
      from: { path: "^storefront/" },
      to: { path: ours, pathNot: "^(storefront/|packages/(domain|contracts)/)" },
    },
    {
      name: "zod-through-medusa",
      comment: "Two copies of zod crash Medusa; its own is exported by @medusajs/framework/zod.",
      severity: "error",
      from: { path: "^backend/" },
      to: { path: "node_modules/zod/" },
    },
    {
      name: "tests-stay-outside",
      severity: "error",
      from: { path: ours, pathNot: [tests, "^tests/"] },
      to: { path: [tests, "^tests/"] },
    },
    {
      name: "no-cycles",
      comment: "Medusa's models name each other from both ends of a relation, in functions called later.",
      severity: "error",
      from: { path: ours, pathNot: "^backend/src/modules/[^/]+/models/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "name-the-concept",
      comment: "A folder named for what its files are about, not for being handy.",
      severity: "error",
      from: {},
      to: { path: `${ours}.*/(utils|helpers|common)/`, pathNot: "node_modules" },
    },
    {
      name: "barrels-at-package-entries-only",
      comment: "Medusa wants an index.ts in each of its modules and providers.",
      severity: "error",
      from: {},
      to: {
        path: `${ours}.*/index\\.tsx?$`,
        pathNot: ["node_modules", "^packages/[^/]+/src/index\\.ts$", "^backend/src/modules/"],
      },
    },
    {
      name: "resolvable",
      severity: "error",
      from: { path: ours },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.next|\\.medusa|\\.azalai)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: ".dependency-cruiser.tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "require", "node", "default"],
    },
  },
};
