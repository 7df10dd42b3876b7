import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { ListingsSearchService } from "./service";

export default ModuleProvider(Modules.SEARCH, { services: [ListingsSearchService] });
