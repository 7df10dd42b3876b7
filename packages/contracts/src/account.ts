import { z } from "zod";
import { addressSchema } from "./cart.js";
import { currencySchema, localeSchema, marketSchema, minorSchema } from "./money.js";
import { orderSchema, sellerOrderStageSchema } from "./order.js";
import { pictureSchema } from "./listing.js";

/** Characters. Length is the only rule: rules of composition make passwords easier to guess (NIST SP 800-63B §5.1.1.2). */
export const PASSWORD_LENGTH_MIN = 10;
export const PASSWORD_LENGTH_MAX = 200;

export const passwordSchema = z.string().min(PASSWORD_LENGTH_MIN).max(PASSWORD_LENGTH_MAX);
/** A password that is only compared: whatever was typed is judged by being right or not. */
const givenPasswordSchema = z.string().max(PASSWORD_LENGTH_MAX);
/** One spelling for one mailbox. */
export const accountEmailSchema = z.string().trim().toLowerCase().pipe(z.email().max(160));
const nameSchema = z.string().trim().min(1).max(80);
const linkTokenSchema = z.string().min(1).max(2000);

/** `POST /store/account/registrations`: always answered alike; a link follows by mail. */
export const registrationSchema = z.object({
  email: accountEmailSchema,
  firstName: nameSchema,
  lastName: nameSchema,
  locale: localeSchema,
  market: marketSchema,
});
/**
 * `POST /store/account/registrations/confirm` and `POST /store/account/password-resets/confirm`: the link of the mail with
 * the password to be. `link_invalid` where it was used, or is too old.
 */
export const linkWithPasswordSchema = z.object({ token: linkTokenSchema, password: passwordSchema });
/** `POST /store/account/sessions`: `password_wrong` for an unknown address and for a wrong password alike. */
export const logInSchema = z.object({ email: z.string().trim().toLowerCase().max(160), password: givenPasswordSchema });
/** `POST /store/account/password-resets`: always answered alike. */
export const passwordResetSchema = z.object({ email: accountEmailSchema });
/** `POST /store/account/name` */
export const accountNameSchema = z.object({ firstName: nameSchema, lastName: nameSchema });
/** `POST /store/account/preferences` */
export const preferencesSchema = z.object({ locale: localeSchema, market: marketSchema });
/** `POST /store/account/password`: every other session ends. `password_wrong` where the old one is not right. */
export const passwordChangeSchema = z.object({ oldPassword: givenPasswordSchema, password: passwordSchema });
/** `POST /store/account/email`: a link goes to the new address, and only following it changes anything. */
export const emailChangeSchema = z.object({ email: accountEmailSchema, password: givenPasswordSchema });
/** `POST /store/account/email/confirm` */
export const emailConfirmationSchema = z.object({ token: linkTokenSchema });
/** `POST /store/account/addresses` and `POST /store/account/addresses/:id` */
export const accountAddressWriteSchema = z.object({ address: addressSchema, isDefault: z.boolean() });
/** `POST /store/account/deletion`: cannot be undone. `password_wrong` where it is not right. */
export const accountDeletionSchema = z.object({ password: givenPasswordSchema });

/** The answer where there is nothing to tell. */
export const doneSchema = z.object({ done: z.literal(true) });

export const accountAddressSchema = z.object({
  id: z.string(),
  isDefault: z.boolean(),
  address: addressSchema.partial(),
});
export type AccountAddress = z.infer<typeof accountAddressSchema>;

/** `GET /store/account`, and the answer of what changes it. The default address comes first. */
export const accountSchema = z.object({
  email: z.string(),
  firstName: z.string(),
  lastName: z.string(),
  locale: localeSchema,
  market: marketSchema,
  addresses: z.array(accountAddressSchema),
});
export type Account = z.infer<typeof accountSchema>;

/** A new session. `sessionToken` goes as `authorization: Bearer` with every call for the account; it is no page's to see. */
export const sessionSchema = z.object({ sessionToken: z.string(), account: accountSchema });
export type Session = z.infer<typeof sessionSchema>;

/** How many orders a page of the list holds. */
export const ORDERS_PER_PAGE = 10;

/** `GET /store/account/orders?locale&page`: newest first. */
export const accountOrdersSchema = z.object({
  orders: z.array(
    z.object({
      displayId: z.number().int(),
      /** Of its tracking page. */
      token: z.string(),
      placedAt: z.string(),
      currency: currencySchema,
      totalMinor: minorSchema,
      parts: z.array(
        z.object({
          seller: z.object({ name: z.string(), town: z.string() }),
          stage: sellerOrderStageSchema,
          lines: z.array(z.object({ title: z.string(), quantity: z.number().int(), picture: pictureSchema })),
        }),
      ),
    }),
  ),
  total: z.number().int(),
});
export type AccountOrders = z.infer<typeof accountOrdersSchema>;

/** `GET /store/account/export`: all that is kept of a person, for that person. */
export const accountExportSchema = z.object({
  exportedAt: z.string(),
  customer: z.object({ email: z.string(), firstName: z.string(), lastName: z.string(), registeredAt: z.string() }),
  preferences: preferencesSchema,
  addresses: z.array(accountAddressSchema),
  orders: z.array(orderSchema),
});
export type AccountExport = z.infer<typeof accountExportSchema>;
