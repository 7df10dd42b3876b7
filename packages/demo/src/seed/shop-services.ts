import type { JourneyKind, JourneyStatus } from "@azalai/contracts";
import type {
  CreateProductWorkflowInputDTO,
  FulfillmentWorkflow,
  IApiKeyModuleService,
  IAuthModuleService,
  IFileModuleService,
  IFulfillmentModuleService,
  IInventoryService,
  IPricingModuleService,
  IProductModuleService,
  IPromotionModuleService,
  IRegionModuleService,
  ISalesChannelModuleService,
  IStockLocationService,
  IStoreModuleService,
  ITaxModuleService,
  ITranslationModuleService,
  IUserModuleService,
  ProductDTO,
  ShippingOptionDTO,
} from "@medusajs/types";

/** Medusa's container, as far as the seed asks it. */
export interface Container {
  resolve<T>(name: string): T;
}

/**
 * The core workflows that the seed runs. The caller hands them in, bound to its container: Medusa keeps a registry of
 * workflows per copy of its packages, and a second copy loaded from here would not be the running shop's.
 */
export interface CoreWorkflows {
  createShippingOptions(input: FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[]): Promise<ShippingOptionDTO[]>;
  createProducts(input: { products: CreateProductWorkflowInputDTO[] }): Promise<ProductDTO[]>;
}

/** `{ [module]: { [id field]: id } }`, of two modules. */
export type LinkOfModules = Record<string, Record<string, string>>;

interface LinkService {
  create(links: LinkOfModules[]): Promise<unknown>;
  delete(removed: LinkOfModules): Promise<unknown>;
}

/** What Medusa generates for a model of ours, as far as the seed uses it. */
type RowsService<Plural extends string, New> = {
  [Key in `list${Plural}`]: (filters: object, config: { take: number }) => Promise<(New & { id: string })[]>;
} & {
  [Key in `create${Plural}`]: (rows: New[]) => Promise<(New & { id: string })[]>;
};

export interface NewAntenna {
  key: string;
  name: string;
  town: string;
  is_national: boolean;
  hosted_by_key: string | null;
}
export interface NewTerritory {
  key: string;
  name: string;
  lead: string;
  story: string;
  latitude: number;
  longitude: number;
  families: string[];
  antenna_id: string;
}
export interface NewPlace {
  key: string;
  name: string;
  kind: "town" | "site";
  latitude: number;
  longitude: number;
  territory_id: string | null;
}
export interface NewJourney {
  external_id: string;
  kind: JourneyKind;
  declared_status: JourneyStatus;
  place: string;
  place_key: string | null;
  territory_key: string | null;
  duration_minutes: number | null;
  days: number | null;
  party_min: number | null;
  party_max: number | null;
  languages: string[];
  season_months: string[];
  units: object[];
  cutoff_hours: number | null;
  development_fund_percent: number;
  programme: string;
  included: string;
  not_included: string;
  bring: string;
  accessibility: string;
  meeting_point: string;
  safety_note: string;
}
export interface NewSeller {
  external_id: string;
  kind: "cooperative" | "promoter";
  handle: string;
  name: string;
  town: string;
  craft: string;
  tagline: string;
  story: string;
  how_we_price: string;
  member_count: number | null;
  women_percent: number | null;
  woman_presides: boolean | null;
  youth_count: number | null;
  displaced_count: number | null;
  languages: string[];
  payout_rail: string;
  emblem: object | null;
  is_demo: boolean;
  territory_id: string;
}
export interface NewMember {
  email: string;
  role: "national" | "antenna";
  antenna_id: string;
}
export interface NewCostSheet {
  variant_id: string;
  maker_labour_xof: number;
  materials_xof: number;
  overhead_xof: number;
  minutes_of_work: number;
  day_wage_xof: number;
  antenna_xof: number;
  freight_eu_xof: number;
  freight_ca_xof: number;
  freight_ml_xof: number;
  approved_on: Date;
}

export type NetworkService = RowsService<"Antennas", NewAntenna> &
  RowsService<"Territories", NewTerritory> &
  RowsService<"Places", NewPlace> &
  RowsService<"Sellers", NewSeller> &
  RowsService<"Members", NewMember>;
export type TravelService = RowsService<"Journeys", NewJourney>;
export type FairPriceService = RowsService<"CostSheets", NewCostSheet>;

/** The services of the shop that is seeded, under the names by which its container knows them. */
export interface ShopServices {
  workflows: CoreWorkflows;
  link: LinkService;
  apiKeys: IApiKeyModuleService;
  auth: IAuthModuleService;
  fairPrice: FairPriceService;
  files: IFileModuleService;
  fulfillment: IFulfillmentModuleService;
  inventory: IInventoryService;
  network: NetworkService;
  pricing: IPricingModuleService;
  products: IProductModuleService;
  promotions: IPromotionModuleService;
  regions: IRegionModuleService;
  salesChannels: ISalesChannelModuleService;
  stockLocations: IStockLocationService;
  stores: IStoreModuleService;
  taxes: ITaxModuleService;
  translations: ITranslationModuleService;
  travel: TravelService;
  users: IUserModuleService;
}

export function shopServices(container: Container, workflows: CoreWorkflows): ShopServices {
  return {
    workflows,
    link: container.resolve("link"),
    apiKeys: container.resolve("api_key"),
    auth: container.resolve("auth"),
    fairPrice: container.resolve("fair_price"),
    files: container.resolve("file"),
    fulfillment: container.resolve("fulfillment"),
    inventory: container.resolve("inventory"),
    network: container.resolve("network"),
    pricing: container.resolve("pricing"),
    products: container.resolve("product"),
    promotions: container.resolve("promotion"),
    regions: container.resolve("region"),
    salesChannels: container.resolve("sales_channel"),
    stockLocations: container.resolve("stock_location"),
    stores: container.resolve("store"),
    taxes: container.resolve("tax"),
    translations: container.resolve("translation"),
    travel: container.resolve("travel"),
    users: container.resolve("user"),
  };
}

/** More rows than the demo has of anything. */
export const ALL_ROWS = { take: 10_000 };
