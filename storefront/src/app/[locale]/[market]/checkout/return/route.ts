import { settlePayment } from "@/features/checkout/settle-payment";
import { readerOf } from "@/i18n/locale";

/** Where the payment page leads back to: on to the order, or back to where the buyer can go on. */
export async function GET(
  _request: Request,
  { params }: RouteContext<"/[locale]/[market]/checkout/return">,
): Promise<Response> {
  const reader = readerOf(await params);
  if (!reader) return new Response("Not found.", { status: 404 });
  const location = await settlePayment(reader.locale);
  return new Response(null, { status: 303, headers: { location } });
}
