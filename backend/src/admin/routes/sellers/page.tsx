import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { StatusBadge, Table } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SellerRow } from "../../../api/admin/sellers/route";
import { sdk } from "../../sdk";
import { TableState } from "../../table-state";

/** Every cooperative and promoter of the network. */
export default function SellersPage() {
  const { t } = useTranslation();
  const { data, isPending, isError } = useQuery({
    queryKey: ["azalai-sellers"],
    queryFn: () => sdk.client.fetch<{ sellers: SellerRow[] }>("/admin/sellers"),
  });
  const sellers = data?.sellers ?? [];
  return (
    <TableState
      title={t("azalai.sellers.title")}
      none={t("azalai.sellers.none")}
      isPending={isPending}
      isError={isError}
      rowCount={sellers.length}
    >
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("azalai.sellers.name")}</Table.HeaderCell>
            <Table.HeaderCell>{t("azalai.sellers.kind")}</Table.HeaderCell>
            <Table.HeaderCell>{t("azalai.sellers.town")}</Table.HeaderCell>
            <Table.HeaderCell>{t("azalai.sellers.womenLed")}</Table.HeaderCell>
            <Table.HeaderCell>{t("azalai.sellers.status")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("azalai.sellers.goods")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sellers.map(({ id, name, kind, town, isWomenLed, status, goodsCount }) => (
            <Table.Row key={id}>
              <Table.Cell>{name}</Table.Cell>
              <Table.Cell>{t(`azalai.sellers.${kind}`)}</Table.Cell>
              <Table.Cell>{town}</Table.Cell>
              <Table.Cell>{t(isWomenLed ? "azalai.sellers.yes" : "azalai.sellers.no")}</Table.Cell>
              <Table.Cell>
                <StatusBadge color={status === "active" ? "green" : "red"}>{t(`azalai.sellers.${status}`)}</StatusBadge>
              </Table.Cell>
              <Table.Cell className="text-right">{goodsCount}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableState>
  );
}

export const config = defineRouteConfig({
  label: "azalai.sellers.title",
  translationNs: "translation",
  icon: BuildingStorefront,
});
