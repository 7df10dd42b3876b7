/** Where the payment page sent the buyer. */
export interface BuyerAnswer {
  status: number;
  /** The address to go on to; null when the page stays. */
  location: string | null;
  page: string;
}

interface BuyerCard {
  number: string;
  expiry?: string;
  cvc?: string;
}

/** Does on a hosted payment page what a buyer does in a browser without scripts: opens it, fills the form, sends it. */
export async function payOnPage(pageUrl: string, card: BuyerCard): Promise<BuyerAnswer> {
  const attempt = await attemptOf(pageUrl);
  return sendForm(pageUrl, { attempt, number: card.number, expiry: card.expiry ?? "12/34", cvc: card.cvc ?? "123" });
}

/** Answers the bank's question, on the page that a card asking for authentication leads to. */
export async function answerBank(pageUrl: string, decision: "confirm" | "refuse"): Promise<BuyerAnswer> {
  return sendForm(pageUrl, { attempt: await attemptOf(pageUrl), decision });
}

/** Sends a form of the payment page and does not follow where it leads. */
export async function sendForm(pageUrl: string, fields: Record<string, string>): Promise<BuyerAnswer> {
  const answer = await fetch(pageUrl, { method: "POST", body: new URLSearchParams(fields), redirect: "manual" });
  const location = answer.headers.get("location");
  return {
    status: answer.status,
    location: location === null ? null : new URL(location, pageUrl).href,
    page: await answer.text(),
  };
}

/** The hidden name of this showing of the form. */
export async function attemptOf(pageUrl: string): Promise<string> {
  const page = await (await fetch(pageUrl)).text();
  const attempt = /name="attempt" value="([^"]+)"/.exec(page)?.[1];
  if (attempt === undefined) throw new Error(`There is no form to pay on ${pageUrl}.`);
  return attempt;
}
