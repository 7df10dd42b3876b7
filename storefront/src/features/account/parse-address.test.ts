import { expect, it } from "vitest";
import { parseAddress } from "./parse-address";

const typed: Record<string, string> = {
  firstName: "Fanta",
  lastName: "Maïga",
  address1: "Badalabougou, rue 12",
  city: "Bamako",
  countryCode: "ml",
  phone: "70 00 12 34",
};
const parse = (changes: Record<string, string>, market: "eu" | "ca" | "ml") =>
  parseAddress((name) => ({ ...typed, ...changes })[name] ?? "", market);

it("takes an address by the rules of its market, and writes its number as it is dialled from anywhere", () => {
  expect(parse({}, "ml")).toMatchObject({ ok: true, address: { city: "Bamako", phone: "+223 70 00 12 34" } });
});

it("says of each field what is wrong", () => {
  expect(parse({ phone: "", firstName: "", lastName: "x".repeat(81) }, "ml")).toEqual({
    ok: false,
    problems: { phone: "missing", firstName: "missing", lastName: "too_long" },
  });
  expect(parse({ countryCode: "fr", postalCode: "840" }, "eu")).toMatchObject({ problems: { postalCode: "wrong" } });
  expect(parse({ countryCode: "ca", postalCode: "H2X 1Y4" }, "ca")).toMatchObject({
    problems: { province: "missing" },
  });
  expect(parse({}, "eu")).toMatchObject({ problems: { countryCode: "wrong" } });
});
