/** The schemes whose mark may be shown; any other is left to a plain sentence. */
export const CERTIFICATION_SCHEMES: readonly string[] = ["WFTO", "FTI", "FFL", "ATES", "SlowFoodPresidium"];

/** Dates are `YYYY-MM-DD`, both days included. */
export interface Certification {
  scheme: string;
  validFrom: string;
  validUntil: string;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a certification may be shown on a day (`YYYY-MM-DD`): a known scheme, and within its dates. An unreadable date is never valid. */
export function isCertificationValid(
  { scheme, validFrom, validUntil }: Certification,
  today: string,
  allowList: readonly string[] = CERTIFICATION_SCHEMES,
): boolean {
  const datesAreReadable = [validFrom, validUntil, today].every((date) => ISO_DATE.test(date));
  return datesAreReadable && allowList.includes(scheme) && validFrom <= today && today <= validUntil;
}
