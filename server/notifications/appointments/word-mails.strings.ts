import { at, ofPerson } from '../../../widgets/words/names.strings.js'
import type { Language } from '../../base/language.js'

type WordMail = { readonly who: string; readonly when: string }

type WordMailWords = {
  readonly subject: (mail: WordMail) => string
  readonly title: (who: string) => string
  readonly opening: (when: string) => string
  /** Above what was written. */
  readonly quote: (who: string) => string
  readonly answer: (who: string) => string
  /** By the link of the workshop's own mailbox nobody is known, so nothing is written. */
  readonly see: string
  readonly ofAll: (who: string) => string
}

export const wordMails: Readonly<Record<Language, WordMailWords>> = {
  fr: {
    subject: ({ who, when }) => `${who} vous écrit\u00a0: rendez-vous, ${when}`,
    title: (who) => `${who} vous écrit`,
    opening: (when) => `À propos du rendez-vous du ${when}.`,
    quote: (who) => `${who} écrit\u00a0:`,
    answer: (who) => `Répondre ${at(who)}`,
    see: 'Voir le rendez-vous',
    ofAll: (who) =>
      `Ce lien est à tout l’atelier\u00a0: il ne permet pas d’écrire. Pour répondre par écrit aux messages ${ofPerson(who)}, une personne de l’atelier entre au bureau avec sa propre adresse.`,
  },
  en: {
    subject: ({ who, when }) => `${who} writes to you: appointment, ${when}`,
    title: (who) => `${who} writes to you`,
    opening: (when) => `About the appointment on ${when}.`,
    quote: (who) => `${who} writes:`,
    answer: (who) => `Answer ${who}`,
    see: 'See the appointment',
    ofAll: (who) =>
      `This link belongs to the whole workshop: nothing is written with it. To answer the messages of ${who} in writing, somebody of the workshop goes to the desk with an address of their own.`,
  },
}
