import about from "./fr/about.json";
import account from "./fr/account.json";
import atelier from "./fr/atelier.json";
import card from "./fr/card.json";
import cart from "./fr/cart.json";
import checkout from "./fr/checkout.json";
import delivery from "./fr/delivery.json";
import errors from "./fr/errors.json";
import home from "./fr/home.json";
import journeys from "./fr/journeys.json";
import legal from "./fr/legal.json";
import map from "./fr/map.json";
import market from "./fr/market.json";
import meta from "./fr/meta.json";
import money from "./fr/money.json";
import order from "./fr/order.json";
import product from "./fr/product.json";
import regions from "./fr/regions.json";
import seller from "./fr/seller.json";
import share from "./fr/share.json";
import shell from "./fr/shell.json";
import shop from "./fr/shop.json";
import weave from "./fr/weave.json";
import withdrawal from "./fr/withdrawal.json";

/** The French messages, one file per part of the shop. */
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
