import { LINE_QUANTITY_MAX, type Cart } from "@azalai/contracts";
import { Chip } from "@/design/chip";
import { AnsweredText } from "@/design/form/answered-field";
import { SubmitButton } from "@/design/form/submit-button";
import { Picture } from "@/design/picture";
import { formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import { changeQuantity } from "./change-cart";
import { LineForm, ProposedLine } from "./proposed-cart";

type Group = Cart["groups"][number];

/** The goods of one cooperative. */
export function CartGroup({ reader, cart, group }: { reader: Reader; cart: Cart; group: Group }) {
  const { seller } = group;
  const heading = `seller-${seller.handle}`;
  return (
    <section className="group" aria-labelledby={heading}>
      <h2 id={heading}>
        <a href={addressOf(reader.locale, { page: "cooperative", handle: seller.handle })}>{seller.name}</a>
        <span className="quiet">, {seller.town}</span>
      </h2>
      <ul>
        {group.lines.map((line) => (
          <CartLine key={line.id} reader={reader} currency={cart.currency} line={line} />
        ))}
      </ul>
    </section>
  );
}

function CartLine({
  reader,
  currency,
  line,
}: {
  reader: Reader;
  currency: Cart["currency"];
  line: Group["lines"][number];
}) {
  const { locale } = reader;
  const t = translator(locale);
  const { title } = line;
  return (
    <ProposedLine lineId={line.id}>
      <Picture picture={line.picture} sizes="8rem" decorative />
      <div className="line-words">
        <h3>
          <a href={addressOf(locale, { page: "product", handle: line.productHandle })}>{title}</a>
        </h3>
        {line.variantTitle ? <p className="quiet">{line.variantTitle}</p> : null}
        <p className="quiet">{t("cart.each", { price: formatMoney(locale, line.unitPriceMinor, currency) })}</p>
        {line.madeToOrderDays === null ? null : (
          <p>
            <Chip>{t("cart.madeToOrder", { days: line.madeToOrderDays })}</Chip>
          </p>
        )}
      </div>
      <p className="line-total display stands-back">{formatMoney(locale, line.totalMinor, currency)}</p>
      <LineForm
        key={line.quantity}
        action={changeQuantity}
        lineId={line.id}
        quantity={line.quantity}
        className="line-change"
        noValidate
      >
        <input type="hidden" name="locale" value={locale} />
        <input type="hidden" name="lineId" value={line.id} />
        <AnsweredText
          id={`quantity-${line.id}`}
          name="quantity"
          label={t("cart.quantity")}
          aria-label={t("cart.quantityOf", { title })}
          type="number"
          inputMode="numeric"
          min={0}
          max={LINE_QUANTITY_MAX}
          required
          defaultValue={line.quantity}
        />
        {/* First of the buttons: it is the one that Enter presses. */}
        <SubmitButton tone="plain" pending={t("cart.pending")} aria-label={t("cart.updateOf", { title })}>
          {t("cart.update")}
        </SubmitButton>
        <StepButton step={-1} label={t("cart.lessOf", { title })} />
        <StepButton step={1} label={t("cart.moreOf", { title })} />
        <button className="text-button" name="remove" value="1" aria-label={t("cart.removeOf", { title })}>
          {t("cart.remove")}
        </button>
      </LineForm>
    </ProposedLine>
  );
}

/** One more, one less. */
function StepButton({ step, label }: { step: 1 | -1; label: string }) {
  return (
    <button className={step > 0 ? "step step-more" : "step"} name="step" value={step} aria-label={label}>
      {step > 0 ? "+" : "−"}
    </button>
  );
}
