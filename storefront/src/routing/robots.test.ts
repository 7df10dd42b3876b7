import { expect, it } from "vitest";
import { robotsOf } from "./robots";

const STOREFRONT_URL = "https://azalai.example";

it("keeps robots from what belongs to one reader, in both languages", () => {
  const { rules } = robotsOf({ STOREFRONT_URL, STRIPE_MODE: "live" });
  expect(rules).toMatchObject({
    disallow: expect.arrayContaining(["/api/", "/fr/panier", "/en/cart", "/fr/compte", "/en/track"]),
  });
});

it("names the sitemap only of a shop that sells", () => {
  expect(robotsOf({ STOREFRONT_URL, STRIPE_MODE: "live" }).sitemap).toBe("https://azalai.example/sitemap.xml");
  expect(robotsOf({ STOREFRONT_URL, STRIPE_MODE: "test" }).sitemap).toBeUndefined();
});
