import "server-only";
import { environment } from "@/backend/environment";

/** A path of the shop (`/fr/produits/pouf`) as others have to write it. */
export function absoluteUrl(path: string): string {
  return new URL(path, environment().STOREFRONT_URL).href;
}
