import { defineWidgetConfig } from "@medusajs/admin-sdk";
import { Badge, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { SellerOrderRow, WithdrawalRow } from "../../api/admin/orders/[id]/seller-orders/route";
import { sdk } from "../sdk";
import { TableState } from "../table-state";

/** The parts of one buyer's order that each seller makes, with their stage and sums. */
function SellerOrdersWidget({ data: order }: { data: { id: string } }) {
  const { t, i18n } = useTranslation();
  const { data, isPending, isError } = useQuery({
    queryKey: ["azalai-seller-orders", order.id],
    queryFn: () =>
      sdk.client.fetch<{ sellerOrders: SellerOrderRow[]; withdrawals: WithdrawalRow[] }>(
        `/admin/orders/${order.id}/seller-orders`,
      ),
  });
  const sellerOrders = data?.sellerOrders ?? [];
  return (
    <TableState
      title={t("azalai.sellerOrders.title")}
      none={t("azalai.sellerOrders.none")}
      isPending={isPending}
      isError={isError}
      rowCount={sellerOrders.length}
    >
      {(data?.withdrawals ?? []).map(({ id, receivedAt, name, contact, goods }) => (
        <div key={id} className="px-6 py-4">
          <Badge size="2xsmall" color="red">
            {t("azalai.sellerOrders.withdrawn", { moment: writeMoment(receivedAt, i18n.language) })}
          </Badge>
          <Text size="small">{`${name}, ${contact}`}</Text>
          <Text size="small">{goods.join(" · ")}</Text>
        </div>
      ))}
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>{t("azalai.sellerOrders.seller")}</Table.HeaderCell>
            <Table.HeaderCell>{t("azalai.sellerOrders.stage")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("azalai.sellerOrders.total")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("azalai.sellerOrders.net")}</Table.HeaderCell>
            <Table.HeaderCell className="text-right">{t("azalai.sellerOrders.rest")}</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {sellerOrders.map(({ id, seller, stage, currency, totalMinor, netMinor, commissionMinor }) => (
            <Table.Row key={id}>
              <Table.Cell>{`${seller.name}, ${seller.town}`}</Table.Cell>
              <Table.Cell>
                <Badge size="2xsmall" className="whitespace-nowrap">
                  {t(`azalai.stage.${stage}`)}
                </Badge>
              </Table.Cell>
              {Object.entries({ totalMinor, netMinor, commissionMinor }).map(([column, minor]) => (
                <Table.Cell key={column} className="text-right">
                  {writeMoney(minor, currency, i18n.language)}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </TableState>
  );
}

function writeMoment(iso: string, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long", timeStyle: "short", timeZone: "Africa/Bamako" }).format(
    new Date(iso),
  );
}

function writeMoney(minor: number, currency: string, language: string): string {
  const written = new Intl.NumberFormat(language, { style: "currency", currency: currency.toUpperCase() });
  const digits = written.resolvedOptions().maximumFractionDigits ?? 2;
  return written.format(minor / 10 ** digits);
}

export const config = defineWidgetConfig({ zone: "order.details.after" });
export default SellerOrdersWidget;
