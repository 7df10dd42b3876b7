import { LOCALES, type Locale } from "@azalai/domain";
import { describe, expect, it } from "vitest";
import {
  accountDeletedMail,
  alreadyRegisteredMail,
  emailChangedMail,
  emailChangeMail,
  passwordResetMail,
  registrationMail,
} from "./account-mails";
import type { Mail } from "./frame";

const url = "https://azalai.example/fr/compte/nouveau-mot-de-passe?token=a&b";
const linked = { firstName: "<Awa>", url, minutes: 60 };

const mailsIn = (locale: Locale): Mail[] => [
  registrationMail({ locale, ...linked }),
  alreadyRegisteredMail({ locale, ...linked }),
  passwordResetMail({ locale, ...linked }),
  emailChangeMail({ locale, ...linked }),
  emailChangedMail({ locale, firstName: "<Awa>", email: "awa@example.org" }),
  accountDeletedMail({ locale, firstName: "<Awa>" }),
];

describe.each(LOCALES)("the mails of an account, in %s", (locale) => {
  const mails = mailsIn(locale);

  it("say the same in text and in HTML, and escape what was typed", () => {
    for (const { subject, text, html } of mails) {
      expect(html).toContain(`<html lang="${locale}">`);
      expect(html).toContain(`<title>${subject}</title>`);
      expect(html).toContain("&lt;Awa&gt;");
      expect(html).not.toContain("<Awa>");
      const spoken = html
        .replace(/^[\s\S]*<body[^>]*>/, "")
        .replace(/<[^>]+>/g, " ")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">");
      const sentences = text.trim().split("\n\n");
      for (const sentence of sentences.filter((words) => !words.includes(url))) expect(spoken).toContain(sentence);
    }
  });

  it("lead where they say, and say how long", () => {
    for (const { text, html } of [registrationMail, passwordResetMail, emailChangeMail].map((make) =>
      make({ locale, ...linked }),
    )) {
      expect(text).toContain(url);
      expect(html).toContain(`href="${url.replace("&", "&amp;")}"`);
      expect(text).toContain("60 minutes");
    }
  });
});

it("keep French punctuation with its word", () => {
  for (const { text } of mailsIn("fr")) expect(text).not.toMatch(/ [;:!?]|'/);
});
