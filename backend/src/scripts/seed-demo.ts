import { writeFile } from "node:fs/promises";
import { seedDemo, type CoreWorkflows } from "@azalai/demo";
import type { ExecArgs, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { createProductsWorkflow, createShippingOptionsWorkflow } from "@medusajs/medusa/core-flows";
import { LISTINGS_INDEX } from "../catalogue/listing-fields";

const accountsSchema = z.array(z.object({ role: z.string(), email: z.email(), password: z.string().min(8) }));

/** Stored pictures are served on the shop's own origin. */
const FILE_URL_PATH = "/media";

/**
 * Fills a fresh shop with the demo: `medusa exec ./src/scripts/seed-demo`. Reads `AZALAI_SEED_ACCOUNTS`
 * (`[{ role, email, password }]`) and, if set, `FILE_CACHE_DIR`, where rendered pictures are kept; writes
 * `{ publishableKey, accounts: [{ role, email }] }` to the file that `AZALAI_SEED_OUTPUT` names, readable by its owner only.
 * @throws z.ZodError where the accounts are not as said; Error where a variable is missing or the seed fails
 */
export default async function seed({ container }: ExecArgs): Promise<void> {
  const outputPath = process.env.AZALAI_SEED_OUTPUT;
  if (!outputPath) throw new Error("AZALAI_SEED_OUTPUT names no file");
  const accounts = accountsSchema.parse(JSON.parse(process.env.AZALAI_SEED_ACCOUNTS ?? "[]"));
  const result = await seedDemo({
    container,
    workflows: workflowsOf(container),
    accounts,
    fileUrlPath: FILE_URL_PATH,
    pictureCacheFolder: process.env.FILE_CACHE_DIR || undefined,
  });
  /** No subscriber runs in a script: the events of these writes reach no search index. */
  await container.resolve(Modules.SEARCH).reindex({ index: LISTINGS_INDEX });
  await writeFile(outputPath, JSON.stringify(result), { mode: 0o600 });
}

function workflowsOf(container: MedusaContainer): CoreWorkflows {
  return {
    createShippingOptions: async (input) => (await createShippingOptionsWorkflow(container).run({ input })).result,
    createProducts: async (input) => (await createProductsWorkflow(container).run({ input })).result,
  };
}
