import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { cacheTag } from "@azalai/contracts";
import { environment } from "../environment";
import { touchedBy, type CatalogueEvent, type Touched } from "./changes";
import { Revalidation, type RevalidationTarget } from "./revalidation";
import { syncAllListings, syncListings, type ListingChange } from "./sync-listings";
import { refreshVocabulary } from "./vocabulary";

/** Events that come within this time of the first are answered together. */
const GATHER_MS = 250;
const ATTEMPTS_MAX = 5;
const PAUSE_MS = 500;

/**
 * Keeps the index and the storefront's pages up to what was written: events are gathered for a quarter of a second, the
 * goods they touch are indexed, and only then is the storefront asked to refresh those that look different.
 */
export class Freshness {
  private gathered: CatalogueEvent[] = [];
  private isGathering = false;
  /** One batch at a time, so that what is read later is also written later. */
  private working: Promise<void> = Promise.resolve();
  private readonly logger: Logger;
  private readonly revalidation: Revalidation;

  constructor(
    private readonly container: MedusaContainer,
    target: RevalidationTarget,
  ) {
    this.logger = container.resolve(ContainerRegistrationKeys.LOGGER);
    this.revalidation = new Revalidation(target, this.logger);
  }

  note(event: CatalogueEvent): void {
    this.gathered.push(event);
    if (this.isGathering) return;
    this.isGathering = true;
    setTimeout(() => {
      const events = this.gathered;
      this.gathered = [];
      this.isGathering = false;
      this.working = this.working.then(() => this.answer(events));
    }, GATHER_MS);
  }

  /** Compares everything with the index, and refreshes what differs. */
  reconcile(): Promise<void> {
    this.working = this.working.then(() => this.attempt("The catalogue", () => this.refreshAll()));
    return this.working;
  }

  private answer(events: CatalogueEvent[]): Promise<void> {
    return this.attempt(
      `What changed with ${new Set(events.map(({ name }) => name)).size} kinds of event`,
      async () => {
        const query = this.container.resolve(ContainerRegistrationKeys.QUERY);
        const touched = await touchedBy(query, events);
        if (touched.hasNewWords) await refreshVocabulary(query);
        const changes = touched.isAll
          ? await syncAllListings(this.container)
          : await syncListings(this.container, [...touched.goodIds]);
        this.refresh(tagsOf(changes, touched));
      },
    );
  }

  private async refreshAll(): Promise<void> {
    const changes = await syncAllListings(this.container);
    this.refresh(
      tagsOf(changes, {
        sellerHandles: new Set(),
        journeyHandles: new Set(),
        hasNewPlaces: false,
        hasNewWords: false,
      }),
    );
  }

  private refresh(tags: Set<string>): void {
    if (tags.size > 0) void this.revalidation.send(tags);
  }

  private async attempt(what: string, work: () => Promise<void>): Promise<void> {
    for (let attempt = 1; attempt <= ATTEMPTS_MAX; attempt += 1) {
      try {
        return await work();
      } catch (error) {
        /** The index was never built: its first build reads all there is. */
        if (error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND) return;
        const message = error instanceof Error ? error.message : String(error);
        this.logger.warn(`${what} could not be indexed (attempt ${attempt} of ${ATTEMPTS_MAX}): ${message}`);
        await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt).unref());
      }
    }
  }
}

function tagsOf(changes: ListingChange[], touched: Omit<Touched, "goodIds" | "isAll">): Set<string> {
  const tags = new Set<string>();
  for (const { handle, sellerHandle, family } of changes) {
    tags.add(cacheTag.listing(handle)).add(cacheTag.seller(sellerHandle));
    if (family !== null) tags.add(cacheTag.family(family));
  }
  for (const handle of touched.sellerHandles) tags.add(cacheTag.seller(handle));
  for (const handle of touched.journeyHandles) tags.add(cacheTag.journey(handle));
  if (touched.journeyHandles.size > 0 || touched.hasNewWords) tags.add(cacheTag.journeys());
  if (touched.hasNewPlaces || touched.hasNewWords) tags.add(cacheTag.territories());
  if (touched.sellerHandles.size > 0 || touched.hasNewWords) tags.add(cacheTag.sellers());
  if (changes.length > 0 || touched.hasNewWords) tags.add(cacheTag.listings());
  return tags;
}

let ofThisProcess: Freshness | undefined;

/** The one of this process. */
export function freshnessOf(container: MedusaContainer): Freshness {
  const { storefrontUrl, revalidateSecret } = environment();
  ofThisProcess ??= new Freshness(container, { storefrontUrl, secret: revalidateSecret });
  return ofThisProcess;
}
