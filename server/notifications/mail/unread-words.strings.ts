import type { Language } from '../../base/language.js'

type Words = { readonly onThePage: string; readonly stop: string; readonly photos: (count: number) => string }

/** In a mail of words, and at its foot. */
export const unreadWords: Readonly<Record<Language, Words>> = {
  fr: {
    onThePage: 'Votre adresse e-mail n’est montrée à personne\u00a0: répondez sur la page, pas à cet e-mail.',
    stop: 'Ne plus recevoir d’e-mail de cette conversation',
    photos: (count) => (count === 1 ? '(une photo)' : `(${count}\u00a0photos)`),
  },
  en: {
    onThePage: 'Your e-mail address is shown to nobody: answer on the page, not to this e-mail.',
    stop: 'Get no more e-mail from this conversation',
    photos: (count) => (count === 1 ? '(a photo)' : `(${count} photos)`),
  },
}
