import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface TableStateProps {
  title: string;
  /** What to say where there are no rows. */
  none: string;
  isPending: boolean;
  isError: boolean;
  rowCount: number;
  children: ReactNode;
}

/** A titled list that says whether it is being read, could not be, or is empty; else it shows its table. */
export function TableState({ title, none, isPending, isError, rowCount, children }: TableStateProps) {
  const { t } = useTranslation();
  const sentence = isPending ? t("azalai.loading") : isError ? t("azalai.failed") : rowCount === 0 ? none : null;
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading level="h2">{title}</Heading>
      </div>
      {sentence === null ? (
        children
      ) : (
        <Text className="text-ui-fg-subtle px-6 py-4" role={isError ? "alert" : "status"}>
          {sentence}
        </Text>
      )}
    </Container>
  );
}
