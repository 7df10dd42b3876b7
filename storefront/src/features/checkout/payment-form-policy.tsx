import { environment } from "@/backend/environment";

/** Browsers hold the redirect that follows a form against `form-action`: the checkout's leads on to the payment page. */
export function PaymentFormPolicy() {
  // The sandbox listens on this machine only, on a port that it is given when it starts.
  const payment =
    environment().STRIPE_MODE === "sandbox" ? "http://localhost:* http://127.0.0.1:*" : "https://checkout.stripe.com";
  return <meta httpEquiv="Content-Security-Policy" content={`form-action 'self' ${payment}`} />;
}
