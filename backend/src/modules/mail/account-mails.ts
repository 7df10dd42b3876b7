import type { Locale } from "@azalai/domain";
import { callToAction, mailHtml, mailText, paragraph, type Mail } from "./frame";
import { COLON, greet } from "./writing";

/** What a mail about an account says between its greeting and our name. */
interface Letter {
  subject: string;
  before: string[];
  action?: { words: string; url: string };
  after: string[];
}

interface Addressee {
  locale: Locale;
  firstName: string;
}

interface Linked extends Addressee {
  url: string;
  /** How long the link opens something. */
  minutes: number;
}

const validFor: Record<Locale, (minutes: number) => string> = {
  fr: (minutes) => `Ce lien est valable ${minutes} minutes et ne sert qu’une fois.`,
  en: (minutes) => `The link is valid for ${minutes} minutes and works once.`,
};

function write({ locale, firstName }: Addressee, letters: Record<Locale, Letter>): Mail {
  const { subject, before, action, after } = letters[locale];
  const greeting = greet(locale, firstName);
  return {
    subject,
    text: mailText([
      greeting,
      ...before,
      ...(action ? [`${action.words}${COLON[locale]} ${action.url}`] : []),
      ...after,
    ]),
    html: mailHtml({
      locale,
      subject,
      parts: [
        ...[greeting, ...before].map(paragraph),
        action ? callToAction(action.words, action.url) : "",
        ...after.map(paragraph),
      ],
    }),
  };
}

/** Proves an address and leads on to choosing a password; nothing of an account exists before. */
export function registrationMail({ url, minutes, ...reader }: Linked): Mail {
  return write(reader, {
    fr: {
      subject: "Terminez la création de votre compte Azalaï",
      before: [
        "Vous avez demandé à créer un compte dans la boutique Azalaï. Il ne reste qu’à choisir un mot de passe\u202f; cela nous confirmera aussi que cette adresse est bien la vôtre.",
      ],
      action: { words: "Choisir un mot de passe", url },
      after: [
        validFor.fr(minutes),
        "Si la demande ne vient pas de vous, ignorez ce message\u202f: aucun compte ne sera créé et nous ne garderons rien.",
      ],
    },
    en: {
      subject: "Finish creating your Azalaï account",
      before: [
        "You asked to create an account in the Azalaï shop. All that remains is to choose a password; that also tells us that this address is really yours.",
      ],
      action: { words: "Choose a password", url },
      after: [
        validFor.en(minutes),
        "If you did not ask for this, ignore this message: no account will be created and we will keep nothing.",
      ],
    },
  });
}

/** In place of the former where the address has an account. `url` leads to the page where a password is reset. */
export function alreadyRegisteredMail({ url, ...reader }: Omit<Linked, "minutes">): Mail {
  return write(reader, {
    fr: {
      subject: "Vous avez déjà un compte Azalaï",
      before: [
        "Quelqu’un, vous sans doute, a demandé à créer un compte avec cette adresse. Elle en a déjà un, et rien n’y a changé.",
      ],
      action: { words: "Choisir un nouveau mot de passe", url },
      after: ["Si la demande ne vient pas de vous, vous n’avez rien à faire."],
    },
    en: {
      subject: "You already have an Azalaï account",
      before: [
        "Someone, probably you, asked to create an account with this address. It has one already, and nothing in it has changed.",
      ],
      action: { words: "Choose a new password", url },
      after: ["If you did not ask for this, there is nothing for you to do."],
    },
  });
}

export function passwordResetMail({ url, minutes, ...reader }: Linked): Mail {
  return write(reader, {
    fr: {
      subject: "Choisir un nouveau mot de passe",
      before: ["Vous avez demandé un nouveau mot de passe pour votre compte Azalaï."],
      action: { words: "Choisir un nouveau mot de passe", url },
      after: [
        `${validFor.fr(minutes)} Il faudra vous reconnecter sur vos autres appareils.`,
        "Si la demande ne vient pas de vous, ignorez ce message\u202f: votre mot de passe reste le même.",
      ],
    },
    en: {
      subject: "Choose a new password",
      before: ["You asked for a new password for your Azalaï account."],
      action: { words: "Choose a new password", url },
      after: [
        `${validFor.en(minutes)} You will have to log in again on your other devices.`,
        "If you did not ask for this, ignore this message: your password stays the same.",
      ],
    },
  });
}

/** Goes to the new address. */
export function emailChangeMail({ url, minutes, ...reader }: Linked): Mail {
  return write(reader, {
    fr: {
      subject: "Confirmez votre nouvelle adresse e-mail",
      before: [
        "Vous avez demandé à utiliser cette adresse pour votre compte Azalaï. Confirmez qu’elle est bien la vôtre\u202f; d’ici là, l’ancienne reste en place.",
      ],
      action: { words: "Confirmer cette adresse", url },
      after: [validFor.fr(minutes), "Si la demande ne vient pas de vous, ignorez ce message\u202f: rien ne changera."],
    },
    en: {
      subject: "Confirm your new email address",
      before: [
        "You asked to use this address for your Azalaï account. Confirm that it is yours; until then the old one stays in place.",
      ],
      action: { words: "Confirm this address", url },
      after: [validFor.en(minutes), "If you did not ask for this, ignore this message: nothing will change."],
    },
  });
}

/** Goes to the old address; `email` is the new one. */
export function emailChangedMail({ email, ...reader }: Addressee & { email: string }): Mail {
  return write(reader, {
    fr: {
      subject: "L’adresse e-mail de votre compte a changé",
      before: [
        `Pour votre compte Azalaï, vous vous connectez désormais avec l’adresse ${email}. Celle où vous lisez ce message ne sert plus.`,
      ],
      after: ["Si ce changement ne vient pas de vous, répondez à ce message sans attendre."],
    },
    en: {
      subject: "The email address of your account has changed",
      before: [
        `You now log in to your Azalaï account with the address ${email}. The one at which you are reading this is no longer used.`,
      ],
      after: ["If you did not make this change, reply to this message without delay."],
    },
  });
}

export function accountDeletedMail(reader: Addressee): Mail {
  return write(reader, {
    fr: {
      subject: "Votre compte Azalaï est supprimé",
      before: [
        "Votre compte, vos adresses et vos préférences sont effacés.",
        "Vos commandes restent dans nos livres, avec le nom et l’adresse de livraison, aussi longtemps que la loi comptable l’exige. Elles ne sont plus rattachées à aucun compte. Les liens de suivi que vous avez reçus fonctionnent toujours.",
      ],
      after: ["Si cette suppression ne vient pas de vous, répondez à ce message."],
    },
    en: {
      subject: "Your Azalaï account has been deleted",
      before: [
        "Your account, your addresses and your preferences have been erased.",
        "Your orders stay in our books, with the name and delivery address, for as long as accounting law requires. They are no longer linked to any account. The tracking links you received still work.",
      ],
      after: ["If you did not ask for this, reply to this message."],
    },
  });
}
