import type { ApiError } from "@azalai/contracts";

const error: ApiError = { code: "invalid_input", message: "This is larger than anything this shop takes (1 MB)." };

/** Where every request of a megabyte or more ends up (see `publicRewrites`), whatever it was meant for. */
export const POST = (): Response => Response.json(error, { status: 413 });
