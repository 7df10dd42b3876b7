import type { MiddlewareRoute } from "@medusajs/framework/http";
import serveStatic from "serve-static";
import { environment } from "../environment";

/** A stored file's name changes with its content. */
const ONE_YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** Where the file provider says that they are, and where the shop shows its pictures: the admin shows them from here. */
const PATHS = ["/static", "/media"];

/** Serves what the file provider wrote: core serves a folder of the project only. */
export function storedFileMiddlewares(): MiddlewareRoute[] {
  const serveFile = serveStatic(environment().fileDir, {
    index: false,
    redirect: false,
    dotfiles: "deny",
    immutable: true,
    maxAge: ONE_YEAR_MS,
    /** Newer than the list of types that comes with it. */
    setHeaders: (res, path) => {
      if (path.endsWith(".avif")) res.setHeader("content-type", "image/avif");
    },
  });
  return PATHS.map((matcher) => ({ matcher, middlewares: [serveFile] }));
}
