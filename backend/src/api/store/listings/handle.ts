import { z } from "@medusajs/framework/zod";

/** The last part of a good's or a seller's address. */
export const handleSchema = z
  .string()
  .max(200)
  .regex(/^[\p{L}\p{N}_-]+$/u);
