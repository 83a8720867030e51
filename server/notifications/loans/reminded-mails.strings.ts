import type { Language } from '../../base/language.js'

type Words = {
  readonly subject: (member: string) => string
  readonly title: (member: string) => string
  readonly writes: (member: string) => string
  readonly press: string
}

export const remindedMails: Readonly<Record<Language, Words>> = {
  fr: {
    subject: (member) => `${member} vous écrit à propos de ce que vous empruntez`,
    title: (member) => `${member} vous écrit`,
    writes: (member) => `${member} écrit\u00a0:`,
    press: 'Voir la page, dire où vous en êtes',
  },
  en: {
    subject: (member) => `${member} writes to you about what you borrow`,
    title: (member) => `${member} writes to you`,
    writes: (member) => `${member} writes:`,
    press: 'See the page, say how it stands',
  },
}
