import { addressSchema, type Address } from "@azalai/contracts";
import type { MarketCode } from "@azalai/domain";
import { addressProblems, contractProblems, type AddressField, type FieldProblem } from "../checkout/parse-checkout";
import { internationalPhone } from "../checkout/phone";

const FIELDS: readonly AddressField[] = [
  "firstName",
  "lastName",
  "address1",
  "address2",
  "postalCode",
  "city",
  "province",
  "countryCode",
  "phone",
];

export type ParsedAddress =
  | { ok: true; address: Address }
  | { ok: false; problems: Partial<Record<AddressField, FieldProblem>> };

/** The form of an address as the contract wants it, by the rules of the checkout of its market. */
export function parseAddress(text: (name: string) => string, market: MarketCode): ParsedAddress {
  const typed = {
    ...Object.fromEntries(FIELDS.map((field) => [field, text(field)])),
    phone: internationalPhone(text("phone"), text("countryCode")) ?? text("phone"),
  };
  const parsed = addressSchema.safeParse(typed);
  const ofMarket = addressProblems(
    {
      countryCode: text("countryCode"),
      postalCode: text("postalCode"),
      province: text("province"),
      phone: text("phone"),
    },
    market,
  );
  const ofContract = parsed.success ? {} : contractProblems(parsed.error.issues, FIELDS, text);
  const problems = { ...ofMarket, ...ofContract };
  return parsed.success && Object.keys(problems).length === 0
    ? { ok: true, address: parsed.data }
    : { ok: false, problems };
}
