import type { Order } from "@azalai/contracts";
import { SELLER_ORDER_STAGES, type Locale, type SellerOrderStage } from "@azalai/domain";
import { formatDate } from "@/i18n/format";
import { translator } from "@/i18n/translator";

/** Goods of an order of Mali never leave it. */
const ABROAD: readonly SellerOrderStage[] = ["exported", "at_hub"];

interface StagesProps {
  locale: Locale;
  order: Order;
  part: Order["sellerOrders"][number];
}

/** The way from the workshop to the buyer, with where it stands. Only the present stage has a date: it is all that is known. */
export function Stages({ locale, order, part }: StagesProps) {
  const t = translator(locale);
  const stages = SELLER_ORDER_STAGES.filter((stage) => order.market !== "ml" || !ABROAD.includes(stage));
  const reached = stages.indexOf(part.stage);
  return (
    <ol className="stages" aria-label={t("order.stages", { seller: part.seller.name })}>
      {stages.map((stage, index) => (
        <li
          key={stage}
          className={index < reached ? "is-done" : undefined}
          aria-current={index === reached ? "step" : undefined}
        >
          {t(`order.stage.${stage}`)}
          {index < reached ? <span className="sr-only">, {t("order.done")}</span> : null}
          {index === reached ? (
            <time dateTime={part.stageChangedAt}>
              {t("order.since", { date: formatDate(locale, part.stageChangedAt) })}
            </time>
          ) : null}
        </li>
      ))}
    </ol>
  );
}
