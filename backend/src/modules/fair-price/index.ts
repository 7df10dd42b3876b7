import { Module } from "@medusajs/framework/utils";
import { FairPriceModuleService } from "./service";

export const FAIR_PRICE_MODULE = "fair_price";
export default Module(FAIR_PRICE_MODULE, { service: FairPriceModuleService });
