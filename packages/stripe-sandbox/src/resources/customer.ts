import type { Stripe } from "stripe";
import type { SandboxContext } from "../context.js";
import { resourceMissing } from "../http/stripe-error.js";
import { newId } from "../identifier.js";

export interface CustomerFields {
  email?: string;
  name?: string;
  phone?: string;
  description?: string;
  metadata?: Stripe.Metadata;
  address?: Partial<Stripe.Address>;
}

export function createCustomer(context: SandboxContext, fields: CustomerFields): Stripe.Customer {
  const customer: Stripe.Customer = {
    id: newId("cus", 14),
    object: "customer",
    address: null,
    balance: 0,
    created: context.nowSeconds(),
    currency: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: newId("AZ", 6),
    invoice_settings: { custom_fields: null, default_payment_method: null, footer: null, rendering_options: null },
    livemode: false,
    metadata: {},
    name: null,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: "none",
    test_clock: null,
  };
  context.state.customers[customer.id] = customer;
  return updateCustomer(context, customer.id, fields);
}

export function updateCustomer(context: SandboxContext, id: string, fields: CustomerFields): Stripe.Customer {
  const customer = retrieveCustomer(context, id);
  const { address, metadata, ...plain } = fields;
  Object.assign(customer, plain);
  if (metadata !== undefined) customer.metadata = { ...customer.metadata, ...metadata };
  if (address !== undefined) {
    customer.address = {
      city: null,
      country: null,
      line1: null,
      line2: null,
      postal_code: null,
      state: null,
      ...address,
    };
  }
  return customer;
}

export function retrieveCustomer(context: SandboxContext, id: string): Stripe.Customer {
  const customer = context.state.customers[id];
  if (customer === undefined) throw resourceMissing("customer", id);
  return customer;
}

export function deleteCustomer(context: SandboxContext, id: string): Stripe.DeletedCustomer {
  retrieveCustomer(context, id);
  delete context.state.customers[id];
  return { id, object: "customer", deleted: true };
}
