import { MedusaService } from "@medusajs/framework/utils";
import { Journey } from "./models/journey";

/** Journeys: what is offered, to whom, and what is possible of it now. */
export class TravelModuleService extends MedusaService({ Journey }) {}
