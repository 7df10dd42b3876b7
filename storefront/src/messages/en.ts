import about from "./en/about.json";
import account from "./en/account.json";
import atelier from "./en/atelier.json";
import card from "./en/card.json";
import cart from "./en/cart.json";
import checkout from "./en/checkout.json";
import delivery from "./en/delivery.json";
import errors from "./en/errors.json";
import home from "./en/home.json";
import journeys from "./en/journeys.json";
import legal from "./en/legal.json";
import map from "./en/map.json";
import market from "./en/market.json";
import meta from "./en/meta.json";
import money from "./en/money.json";
import order from "./en/order.json";
import product from "./en/product.json";
import regions from "./en/regions.json";
import seller from "./en/seller.json";
import share from "./en/share.json";
import shell from "./en/shell.json";
import shop from "./en/shop.json";
import weave from "./en/weave.json";
import withdrawal from "./en/withdrawal.json";

/** The English messages, one file per part of the shop. */
export default {
  about,
  account,
  atelier,
  card,
  cart,
  checkout,
  delivery,
  errors,
  home,
  journeys,
  legal,
  map,
  market,
  meta,
  money,
  order,
  product,
  regions,
  seller,
  share,
  shell,
  shop,
  weave,
  withdrawal,
};
