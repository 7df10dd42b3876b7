import { readRateLimits, type RateLimits } from "./http/rate-limit-settings";

/** What the backend is told by its surroundings; secrets have no default. */
export interface Environment {
  databaseUrl: string;
  redisUrl: string | undefined;
  workerMode: "shared" | "server" | "worker";
  jwtSecret: string;
  cookieSecret: string;
  /** Signs cart tokens. */
  linkSecret: string;
  /** Signs the calls that refresh the storefront's pages. */
  revalidateSecret: string;
  storefrontUrl: string;
  backendUrl: string;
  storeCors: string;
  adminCors: string;
  authCors: string;
  stripeApiKey: string;
  stripeWebhookSecret: string;
  /** Base URL of the Stripe sandbox; undefined for Stripe itself. */
  stripeApiUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** Where mails land as .eml when there is no SMTP server. */
  mailDir: string;
  /** Where uploaded files and pictures are kept. */
  fileDir: string;
  rateLimits: RateLimits;
  isProduction: boolean;
}

const WORKER_MODES = ["shared", "server", "worker"] as const;

/**
 * Reads and checks the environment.
 * @throws Error naming every variable that is missing or that production refuses.
 */
export function readEnvironment(source: NodeJS.ProcessEnv): Environment {
  const problems: string[] = [];
  const required = (name: string): string => {
    const value = source[name];
    if (!value) problems.push(`${name} is not set`);
    return value ?? "";
  };
  const isProduction = source.AZALAI_ENV === "production";
  const workerMode = WORKER_MODES.find((mode) => mode === (source.MEDUSA_WORKER_MODE || "shared"));
  if (!workerMode) problems.push(`MEDUSA_WORKER_MODE must be one of ${WORKER_MODES.join(", ")}`);
  const backendUrl = required("BACKEND_URL");
  const storefrontUrl = required("STOREFRONT_URL");
  const stripeApiKey = required("STRIPE_API_KEY");
  if (isProduction && (source.STRIPE_API_URL || !/^(sk|rk)_live_/.test(stripeApiKey)))
    problems.push("production takes live Stripe keys and no STRIPE_API_URL: the sandbox and test keys are refused");
  if (isProduction && !source.SMTP_URL) problems.push("SMTP_URL is not set: production sends its mail");
  if (isProduction && !source.REDIS_URL) problems.push("REDIS_URL is not set: production runs several processes");
  const limitsOf = (json: string | undefined): RateLimits => {
    try {
      return readRateLimits(json);
    } catch {
      problems.push("RATE_LIMITS is not JSON of the shape that src/http/rate-limit-settings.ts says");
      return readRateLimits(undefined);
    }
  };
  const read: Environment = {
    databaseUrl: required("DATABASE_URL"),
    redisUrl: source.REDIS_URL || undefined,
    workerMode: workerMode ?? "shared",
    jwtSecret: required("JWT_SECRET"),
    cookieSecret: required("COOKIE_SECRET"),
    linkSecret: required("LINK_SECRET"),
    revalidateSecret: required("REVALIDATE_SECRET"),
    storefrontUrl,
    backendUrl,
    storeCors: source.STORE_CORS || storefrontUrl,
    adminCors: source.ADMIN_CORS || backendUrl,
    authCors: source.AUTH_CORS || `${backendUrl},${storefrontUrl}`,
    stripeApiKey,
    stripeWebhookSecret: required("STRIPE_WEBHOOK_SECRET"),
    stripeApiUrl: source.STRIPE_API_URL || undefined,
    smtpUrl: source.SMTP_URL || undefined,
    mailFrom: source.MAIL_FROM || "Azalaï <boutique@azalai.example>",
    mailDir: required("MAIL_DIR"),
    fileDir: required("FILE_DIR"),
    rateLimits: limitsOf(source.RATE_LIMITS),
    isProduction,
  };
  if (problems.length > 0) throw new Error(`Azalaï's backend cannot start: ${problems.join("; ")}.`);
  return read;
}

let ofThisProcess: Environment | undefined;

/** The environment of this process, read once. */
export function environment(): Environment {
  ofThisProcess ??= readEnvironment(process.env);
  return ofThisProcess;
}
