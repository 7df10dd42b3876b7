import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";

const antennaSchema = z.object({ key: z.string(), town: z.string(), hosted_by_key: z.string().nullable() });
const sellerSchema = z.object({
  id: z.string(),
  territory: z.object({ antenna: antennaSchema.nullish() }).nullish(),
});

/** Where the goods of each seller are collected and checked, by the seller's id: the town of its antenna, or of the one that receives for it. */
export async function antennaTownsOf(container: MedusaContainer, sellerIds: string[]): Promise<Map<string, string>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: sellers }, { data: antennas }] = await Promise.all([
    query.graph({
      entity: "seller",
      fields: ["id", "territory.antenna.key", "territory.antenna.town", "territory.antenna.hosted_by_key"],
      filters: { id: sellerIds },
    }),
    query.graph({ entity: "antenna", fields: ["key", "town", "hosted_by_key"] }),
  ]);
  const towns = new Map(
    z
      .array(antennaSchema)
      .parse(antennas)
      .map(({ key, town }) => [key, town]),
  );
  return new Map(
    z
      .array(sellerSchema)
      .parse(sellers)
      .flatMap(({ id, territory }) => {
        const antenna = territory?.antenna;
        const town = antenna && (towns.get(antenna.hosted_by_key ?? "") ?? antenna.town);
        return town ? [[id, town] as const] : [];
      }),
  );
}
