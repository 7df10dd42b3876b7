import type { MetadataRoute } from "next";
import { environment } from "@/backend/environment";
import { robotsOf } from "@/routing/robots";

// Whether the shop is a trial is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

export default function robots(): MetadataRoute.Robots {
  return robotsOf(environment());
}
