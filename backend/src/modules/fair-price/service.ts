import { MedusaService } from "@medusajs/framework/utils";
import { CostSheet } from "./models/cost-sheet";

/** Cost sheets. A price's breakdown is derived from them and the displayed price, and is therefore never stale. */
export class FairPriceModuleService extends MedusaService({ CostSheet }) {}
