import type { Viewport } from "next";
import "@/design/styles.css";
import { fontClasses } from "@/design/fonts";
import { isLocale } from "@/i18n/locale";

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f6f8fa" },
    { media: "(prefers-color-scheme: dark)", color: "#0b1033" },
  ],
};

export default async function RootLayout({ params, children }: LayoutProps<"/[locale]/[market]">) {
  const { locale } = await params;
  return (
    <html lang={isLocale(locale) ? locale : "fr"} className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
