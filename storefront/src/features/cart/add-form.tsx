"use client";

import { type ComponentProps } from "react";
import { ActionForm } from "@/design/form/action-form";
import { expectInCart } from "@/features/cart-count/cart-count";
import { readQuantity } from "./quantity";

/** The form that puts a good into the cart: the figure beside the cart grows before the answer. */
export function AddForm(form: Omit<ComponentProps<typeof ActionForm>, "onSend">) {
  return <ActionForm {...form} onSend={(sent) => expectInCart(readQuantity(sent.get("quantity")) || 0)} />;
}
