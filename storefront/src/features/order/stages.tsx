import type { Order } from "@azalai/contracts";
import type { Locale } from "@azalai/domain";
import { formatDate } from "@/i18n/format";
import { translator } from "@/i18n/translator";
import { stagesOf } from "./route-stops";

interface StagesProps {
  locale: Locale;
  order: Order;
  part: Order["sellerOrders"][number];
}

/** The stages from the workshop to the buyer: those behind with the day they were reached, those ahead without a promise. */
export function Stages({ locale, order, part }: StagesProps) {
  const t = translator(locale);
  const stages = stagesOf(order);
  const reached = stages.indexOf(part.stage);
  // What went back to the workshop passes a stage twice: the last time counts.
  const dates = new Map(part.history.map(({ stage, at }) => [stage, at]));
  return (
    <ol className="stages" aria-label={t("order.stages", { seller: part.seller.name })}>
      {stages.map((stage, index) => {
        const at = index > reached ? undefined : index === reached ? part.stageChangedAt : dates.get(stage);
        return (
          <li
            key={stage}
            className={index < reached ? "is-done" : undefined}
            aria-current={index === reached ? "step" : undefined}
          >
            {t(`order.stage.${stage}`)}
            {index < reached ? <span className="sr-only">, {t("order.done")}</span> : null}
            {index > reached ? <span className="sr-only">, {t("order.toCome")}</span> : null}
            {at ? (
              <time dateTime={at}>
                {t(index === reached ? "order.since" : "order.reachedOn", { date: formatDate(locale, at) })}
              </time>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
