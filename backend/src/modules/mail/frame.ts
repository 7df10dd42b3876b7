import type { Locale } from "@azalai/domain";
import { escapeHtml } from "./escape-html";

/** A mail ready to be sent: the same words twice. */
export interface Mail {
  subject: string;
  text: string;
  html: string;
}

// Day colours of the shop's identity: mail programs know neither our style sheet nor a reader's night reliably.
const INK = "#10153a";
const SALT = "#f6f8fa";
const DYE = "#2f3fbf";
/** The first three threads of the weave, at their usual widths. */
const BAND = [
  ["#e7a90c", 60],
  ["#a8341f", 16],
  ["#0f766e", 24],
] as const;

/** A paragraph of plain words. */
export function paragraph(words: string): string {
  return `<p style="margin:0 0 16px">${escapeHtml(words)}</p>`;
}

/** A heading inside the mail. */
export function heading(words: string): string {
  return `<h2 style="font-size:19px;line-height:1.2;margin:28px 0 8px">${escapeHtml(words)}</h2>`;
}

/** The one thing to do, as a button. */
export function callToAction(words: string, url: string): string {
  return `<p style="margin:24px 0"><a href="${escapeHtml(url)}" style="display:inline-block;padding:14px 22px;background:${DYE};color:#ffffff;font-weight:bold;text-decoration:none">${escapeHtml(words)}</a></p>`;
}

/** Several short lines under each other, an address or so. */
export function lines(words: readonly string[]): string {
  return `<p style="margin:0 0 16px">${words.map(escapeHtml).join("<br>")}</p>`;
}

/** Rows of a label and an amount. */
export function table(rows: readonly (readonly [string, string])[]): string {
  const cell = "padding:4px 0;vertical-align:top";
  const row = ([label, amount]: readonly [string, string]): string =>
    `<tr><td style="${cell}">${escapeHtml(label)}</td><td style="${cell};text-align:right;white-space:nowrap">${escapeHtml(amount)}</td></tr>`;
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 20px">${rows.map(row).join("")}</table>`;
}

/**
 * The whole HTML of a mail: our name above, the given parts (already HTML, see {@link paragraph} and the others; empty ones
 * are left out), our name below.
 */
export function mailHtml({
  locale,
  subject,
  parts,
}: {
  locale: Locale;
  subject: string;
  parts: readonly string[];
}): string {
  const threads = BAND.map(
    ([color, width]) => `<td width="${width}%" height="8" style="background:${color};font-size:0">&nbsp;</td>`,
  ).join("");
  return `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escapeHtml(subject)}</title></head>
<body style="margin:0;padding:24px;background:${SALT};color:${INK};font:16px/1.55 'Hanken Grotesk',Helvetica,Arial,sans-serif">
<div style="max-width:560px;margin:0 auto">
<p style="margin:0 0 10px;font-size:26px;line-height:1;font-weight:bold">Azalaï</p>
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="border-collapse:collapse;margin:0 0 28px"><tr>${threads}</tr></table>
${parts.filter((part) => part !== "").join("\n")}
<p style="margin:28px 0 0">Azalaï</p>
</div>
</body>
</html>
`;
}

/** The plain text of a mail: paragraphs with a blank line between them, our name below. */
export function mailText(paragraphs: readonly string[]): string {
  return `${[...paragraphs.filter((words) => words !== ""), "Azalaï"].join("\n\n")}\n`;
}
