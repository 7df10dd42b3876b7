/** How each country of our markets writes its postal codes, blanks apart; a country without codes is not here. */
const WRITTEN: Record<string, { pattern: RegExp; example: string }> = {
  fr: { pattern: /^\d{5}$/, example: "75011" },
  be: { pattern: /^[1-9]\d{3}$/, example: "1000" },
  de: { pattern: /^\d{5}$/, example: "10115" },
  lu: { pattern: /^(?:L-?)?\d{4}$/, example: "1009" },
  nl: { pattern: /^[1-9]\d{3}[A-Z]{2}$/, example: "1012 AB" },
  es: { pattern: /^(?:0[1-9]|[1-4]\d|5[0-2])\d{3}$/, example: "28013" },
  it: { pattern: /^\d{5}$/, example: "00184" },
  pt: { pattern: /^\d{4}-?\d{3}$/, example: "1100-148" },
  ie: { pattern: /^(?:[AC-FHKNPRTV-Y]\d{2}|D6W)[0-9AC-FHKNPRTV-Y]{4}$/, example: "D02 AF30" },
  at: { pattern: /^[1-9]\d{3}$/, example: "1010" },
  ca: { pattern: /^[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z]\d[ABCEGHJ-NPRSTV-Z]\d$/, example: "H2X 1Y4" },
};

/** A code of the country, to show how it is written; null where the country (ISO 3166-1 alpha-2, lower case) has none. */
export function postalCodeExample(countryCode: string): string | null {
  return WRITTEN[countryCode]?.example ?? null;
}

/** Whether the code is one of the country; blanks and case do not count. A country without codes takes anything. */
export function isPostalCode(postalCode: string, countryCode: string): boolean {
  return WRITTEN[countryCode]?.pattern.test(postalCode.replace(/\s/g, "").toUpperCase()) ?? true;
}
