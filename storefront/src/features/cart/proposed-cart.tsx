"use client";

import { createContext, use, useMemo, useOptimistic, type ComponentProps, type ReactNode } from "react";
import { ActionForm } from "@/design/form/action-form";
import type { FormAction } from "@/design/form/form-state";
import { expectInCart } from "@/features/cart-count/cart-count";
import { wantedQuantity } from "./quantity";

/** The quantities that are asked for and not yet answered, by line. */
type Proposal = Readonly<Record<string, number>>;

const NOTHING: Proposal = {};
const Proposed = createContext<{ proposal: Proposal; propose: (line: readonly [string, number]) => void }>({
  proposal: NOTHING,
  propose: () => undefined,
});

/** Around the lines and the sums of a cart: a change shows at once, and the sums stand back until they are known. */
export function ProposedCart({ children }: { children: ReactNode }) {
  const [proposal, propose] = useOptimistic(
    NOTHING,
    (all: Proposal, [lineId, quantity]: readonly [string, number]) => ({
      ...all,
      [lineId]: quantity,
    }),
  );
  const proposed = useMemo(() => ({ proposal, propose }), [proposal, propose]);
  return (
    <Proposed value={proposed}>
      <div className="pair" data-busy={proposal === NOTHING ? undefined : ""}>
        {children}
      </div>
    </Proposed>
  );
}

/** A line, gone as soon as it is taken out. */
export function ProposedLine({ lineId, children }: { lineId: string; children: ReactNode }) {
  return (
    <li className="line" hidden={use(Proposed).proposal[lineId] === 0}>
      {children}
    </li>
  );
}

interface LineFormProps extends Omit<ComponentProps<typeof ActionForm>, "action" | "onSend"> {
  action: FormAction;
  lineId: string;
  /** As it is in the cart now. */
  quantity: number;
}

/** The form of a line: what it asks for shows before it is answered. */
export function LineForm({ lineId, quantity, ...form }: LineFormProps) {
  const { propose } = use(Proposed);
  return (
    <ActionForm
      {...form}
      onSend={(sent, element) => {
        const wanted = wantedQuantity(sent);
        if (Number.isNaN(wanted)) return;
        propose([lineId, wanted]);
        expectInCart(wanted - quantity);
        const typed = element.elements.namedItem("quantity");
        if (typed instanceof HTMLInputElement) typed.value = String(wanted);
      }}
    />
  );
}
