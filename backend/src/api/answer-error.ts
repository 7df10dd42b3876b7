import type { ApiError, ErrorCode } from "@azalai/contracts";
import {
  errorHandler,
  getHttpResponseFromError,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { REFUSAL_STATUS, refusalCodeOf } from "../refusal";

const answerAsCore = errorHandler();
const CODE_OF_STATUS: Record<number, ErrorCode> = { 401: "unauthorized", 404: "not_found", 429: "too_many_requests" };

/**
 * Refusals as the contract's ApiError; what the desk's own routes refuse as Medusa answers it. An error of ours is logged
 * with the request's id and told to nobody.
 */
export function answerError(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const code = refusalCodeOf(error);
  const isShop = /^\/(store|hooks)\//.test(req.originalUrl);
  const status = code ? REFUSAL_STATUS[code] : statusOf(error, req, isShop);
  if (!code && !isShop && status < 500 && !isUnreadable(error)) return void answerAsCore(error, req, res, next);
  if (status >= 500) {
    logFault(error, req);
    res.status(status).json({ type: "unknown_error", message: "An unknown error occurred.", requestId: req.requestId });
    return;
  }
  const body: ApiError = {
    code: code ?? CODE_OF_STATUS[status] ?? "invalid_input",
    message: isUnreadable(error) ? "The request cannot be read." : messageOf(error),
    field: fieldOf(error),
    requestId: req.requestId,
  };
  res.status(status).json(body);
}

function statusOf(error: unknown, req: MedusaRequest, isShop: boolean): number {
  if (isUnreadable(error)) return 400;
  const { statusCode } = getHttpResponseFromError(error);
  /** Core says "not allowed", which is also what it says of bad input, where the key is missing or unknown. */
  const lacksKey = isShop && req.originalUrl.startsWith("/store/") && !("publishable_key_context" in req);
  return lacksKey && statusCode === 400 && error instanceof MedusaError && error.type === MedusaError.Types.NOT_ALLOWED
    ? 401
    : statusCode;
}

/** Bytes that are no text: in the address, or where PostgreSQL is given a text with a NUL in it (its code 22021). */
function isUnreadable(error: unknown): error is Error {
  return error instanceof URIError || (error instanceof Error && "code" in error && error.code === "22021");
}

function logFault(error: unknown, req: MedusaRequest): void {
  const logger = req.scope.resolve(ContainerRegistrationKeys.LOGGER);
  const fault = error instanceof Error ? error : new Error(String(error));
  logger.error(
    `${req.method} ${req.originalUrl.split("?")[0]} failed (request ${req.requestId}): ${fault.message}`,
    fault,
  );
}

function messageOf(error: unknown): string {
  return typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
}

function fieldOf(error: unknown): string | undefined {
  return typeof error === "object" && error !== null && "field" in error && typeof error.field === "string"
    ? error.field
    : undefined;
}
