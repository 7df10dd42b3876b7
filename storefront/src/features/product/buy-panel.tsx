import { LINE_QUANTITY_MAX, type Listing } from "@azalai/contracts";
import { withdrawalTermOf } from "@azalai/domain";
import { AnswerFault, AnswerProblem } from "@/design/form/answer-summary";
import { AnsweredText } from "@/design/form/answered-field";
import { SubmitButton } from "@/design/form/submit-button";
import { Weave } from "@/design/weave";
import { AddForm } from "@/features/cart/add-form";
import { addToCart } from "@/features/cart/add-to-cart";
import { formatBasisPoints, formatMoney } from "@/i18n/format";
import type { Reader } from "@/i18n/locale";
import { translator } from "@/i18n/translator";
import { addressOf } from "@/routing/addresses";
import type { Offer, OfferVariant } from "./offer";
import { SoldOut } from "./sold-out";
import { VariantRadio } from "./variant-radio";
import { Way } from "./way";

interface BuyProps {
  reader: Reader;
  listing: Listing;
  offer: Offer;
}

/** What a button elsewhere on the page names to send this form. */
export const BUY_FORM_ID = "buy";

/** Price, choice, quantity, and the way into the cart: a form that needs no JavaScript. */
export function BuyPanel({ reader, listing, offer }: BuyProps) {
  const { locale, market } = reader;
  const t = translator(locale);
  const { initial } = offer;
  const isSoldOut = !initial || initial.availability === "sold_out";
  return (
    <AddForm id={BUY_FORM_ID} className="buy-form" action={addToCart}>
      <input type="hidden" name="locale" value={locale} />
      <Prices reader={reader} offer={offer} />
      <Choice reader={reader} listing={listing} offer={offer} />
      <AnswerFault name="variantId" />
      {isSoldOut ? (
        <SoldOut reader={reader} listing={listing} />
      ) : (
        <div className="add">
          <AnsweredText
            id="quantity"
            name="quantity"
            type="number"
            label={t("product.quantity")}
            defaultValue={1}
            min={1}
            max={LINE_QUANTITY_MAX}
            required
          />
          <SubmitButton pending={t("cart.pending")}>{t("product.add")}</SubmitButton>
          <AnswerProblem />
        </div>
      )}
      {isSoldOut ? null : (
        <div className="ship small">
          {offer.supplies.map((supply, index) => (
            <div key={`${supply.availability} ${supply.madeToOrderDays}`} className={`when-supply-${index}`}>
              <p>
                <b>{supplyWords(reader, listing, supply)}</b>
                {supply.availability === "in_stock" && supply.madeToOrderDays !== null
                  ? ` ${t("product.thenMadeToOrder", { days: supply.madeToOrderDays })}`
                  : null}
              </p>
              {supply.availability === "sold_out" ? null : (
                <Way reader={reader} town={listing.seller.town} supply={supply} />
              )}
            </div>
          ))}
          <p>{market === "ml" ? t("product.dutiesHere") : t("product.duties")}</p>
          {market === "eu" ? <Return reader={reader} listing={listing} /> : null}
        </div>
      )}
    </AddForm>
  );
}

/** The right to withdraw that EU buyers have, as it is for this good, and where it is used. */
function Return({ reader: { locale }, listing }: Omit<BuyProps, "offer">) {
  const t = translator(locale);
  const term = withdrawalTermOf({ family: listing.family.key, isMadeToMeasure: listing.madeToMeasure });
  return (
    <p>
      {t(`product.return.${term}`)} <a href={addressOf(locale, { page: "withdrawal" })}>{t("product.return.how")}</a>
    </p>
  );
}

function supplyWords(reader: Reader, listing: Listing, supply: Offer["supplies"][number]): string {
  const t = translator(reader.locale);
  const town = listing.seller.town;
  if (supply.availability === "in_stock") return t("product.inStock", { town });
  if (supply.availability === "sold_out" || supply.madeToOrderDays === null) return t("product.soldOut");
  return t("product.madeToOrder", { days: supply.madeToOrderDays, town });
}

function Prices({ reader, offer }: Omit<BuyProps, "listing">) {
  const { locale } = reader;
  const t = translator(locale);
  return offer.prices.map((price, index) => (
    <div key={`${price.minor} ${price.breakdown.cooperative}`} className={`when-price-${index}`}>
      <p className="amount">
        <b className="display">{formatMoney(locale, price.minor, price.currency)}</b>{" "}
        <span className="small quiet">{t("product.taxIncluded")}</span>
      </p>
      <Weave breakdown={price.breakdown} size="wide" />
      <p className="small">
        {t.rich("weave.sentence", {
          amount: formatMoney(locale, price.breakdown.cooperative, price.currency),
          percent: formatBasisPoints(locale, price.cooperativeShareBasisPoints),
          b: (words) => <b>{words}</b>,
        })}{" "}
        <a href="#weave">{t("weave.detail")}</a>
      </p>
    </div>
  ));
}

function labelOf(option: Listing["options"][number], key: string | undefined): string {
  return option.values.find((value) => value.key === key)?.label ?? "";
}

/** One radio button for each variant that exists, so that no impossible pair can be chosen; two options make groups of them. */
function Choice({ reader, listing, offer }: BuyProps) {
  const t = translator(reader.locale);
  const [only] = offer.variants;
  if (offer.variants.length === 1 && only) return <input type="hidden" name="variantId" value={only.id} />;
  const [first, second] = listing.options;
  if (!first) return null;
  const showPrice = offer.prices.length > 1;
  const radio = (variant: OfferVariant, label: string) => (
    <Radio key={variant.id} reader={reader} variant={variant} label={label} offer={offer} showPrice={showPrice} />
  );
  if (!second) {
    return (
      <fieldset className="field" id="variantId" tabIndex={-1}>
        <legend>{first.name}</legend>
        <div className="choice">
          {offer.variants.map((variant) => radio(variant, labelOf(first, variant.values[0]) || variant.title))}
        </div>
      </fieldset>
    );
  }
  return (
    <fieldset className="field" id="variantId" tabIndex={-1}>
      <legend>{`${first.name}, ${second.name.toLocaleLowerCase(reader.locale)}`}</legend>
      {first.values.map(({ key, label }) => (
        <fieldset key={key} className="choice-group">
          <legend className="small">{label}</legend>
          <div className="choice">
            {offer.variants
              .filter((variant) => variant.values[0] === key)
              .map((variant) => radio(variant, labelOf(second, variant.values[1]) || t("product.variant")))}
          </div>
        </fieldset>
      ))}
    </fieldset>
  );
}

interface RadioProps {
  reader: Reader;
  offer: Offer;
  variant: OfferVariant;
  label: string;
  showPrice: boolean;
}

function Radio({ reader, offer, variant, label, showPrice }: RadioProps) {
  const t = translator(reader.locale);
  const soldOut = variant.availability === "sold_out";
  return (
    <label>
      <VariantRadio
        value={variant.id}
        initial={variant.id === offer.initial?.id}
        disabled={soldOut}
        data-price={variant.priceIndex}
        data-supply={variant.supplyIndex}
        required
      />
      <span>
        {soldOut ? t("product.choiceSoldOut", { label }) : label}
        {showPrice ? <small>{formatMoney(reader.locale, variant.price.minor, variant.price.currency)}</small> : null}
      </span>
    </label>
  );
}
