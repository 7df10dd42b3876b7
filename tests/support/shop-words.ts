import type { Locale, MarketCode } from "@azalai/domain";

/** What a buyer reads and looks for on the way from the shop's door to the order. */
export interface ShopWords {
  shop: string;
  search: string;
  markets: Record<MarketCode, string>;
  changeMarket: RegExp;
  quantity: string;
  addToCart: string;
  cartTitle: string;
  goToCheckout: string;
  checkoutTitle: string;
  email: string;
  firstName: string;
  lastName: string;
  street: string;
  postalCode: string;
  city: string;
  province: string;
  town: string;
  quarter: string;
  phone: string;
  order: string;
  orderRefused: string;
  thanks: RegExp;
  followOrder: string;
  trackTitle: RegExp;
  cardNumber: string;
  cardExpiry: string;
  cardCode: string;
  pay: RegExp;
  leavePaymentPage: string;
}

export const SHOP_WORDS: Record<Locale, ShopWords> = {
  fr: {
    shop: "Boutique",
    search: "Chercher",
    markets: { eu: "Union européenne", ca: "Canada", ml: "Mali" },
    changeMarket: /Changer de pays de livraison/,
    quantity: "Quantité",
    addToCart: "Ajouter au panier",
    cartTitle: "Votre panier",
    goToCheckout: "Passer la commande",
    checkoutTitle: "Votre commande",
    email: "Adresse e-mail",
    firstName: "Prénom",
    lastName: "Nom",
    street: "Numéro et rue",
    postalCode: "Code postal",
    city: "Ville",
    province: "Province ou territoire",
    town: "Ville ou village",
    quarter: "Quartier et rue",
    phone: "Téléphone",
    order: "Commander avec obligation de paiement",
    orderRefused: "La commande n’est pas passée",
    thanks: /^Merci, Aminata$/,
    followOrder: "Suivre la commande",
    trackTitle: /^Commande n°\s\d+$/,
    cardNumber: "Numéro de la carte",
    cardExpiry: "Date d’expiration",
    cardCode: "Code de sécurité",
    pay: /^Payer /,
    leavePaymentPage: "Annuler et revenir à la boutique",
  },
  en: {
    shop: "Shop",
    search: "Search",
    markets: { eu: "European Union", ca: "Canada", ml: "Mali" },
    changeMarket: /Change the country of delivery/,
    quantity: "Quantity",
    addToCart: "Add to basket",
    cartTitle: "Your basket",
    goToCheckout: "Go to checkout",
    checkoutTitle: "Your order",
    email: "Email address",
    firstName: "First name",
    lastName: "Last name",
    street: "Number and street",
    postalCode: "Postal code",
    city: "Town or city",
    province: "Province or territory",
    town: "Town or village",
    quarter: "Quarter and street",
    phone: "Telephone",
    order: "Order with obligation to pay",
    orderRefused: "The order did not go through",
    thanks: /^Thank you, Aminata$/,
    followOrder: "Track the order",
    trackTitle: /^Order no\.\s\d+$/,
    cardNumber: "Card number",
    cardExpiry: "Expiry date",
    cardCode: "Security code",
    pay: /^Pay /,
    leavePaymentPage: "Cancel and return to the shop",
  },
};
