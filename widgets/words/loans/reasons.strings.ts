import type { Language } from '../language.js'

type Refused = {
  readonly title: string
  readonly period: string
  /** Something is done, not lent or given. */
  readonly isDone: boolean
}

/** What the other side reads, on the page that asks for a reason and in its mail. */
export const frenchReasons = {
  refused: {
    'not-free': ({ title, period, isDone }: Refused) =>
      isDone
        ? `«\u00a0${title}\u00a0»\u00a0: ce n’est pas possible ${period || 'en ce moment'}.`
        : `«\u00a0${title}\u00a0» n’est pas libre ${period || 'en ce moment'}.`,
    'no-longer': () => 'Cette offre n’est plus proposée pour l’instant.',
    'rather-not': () => 'Ce n’est pas possible cette fois.',
    'went-to-another': ({ title }: Refused) => `«\u00a0${title}\u00a0» est allé à quelqu’un d’autre.`,
    other: () => '',
  },
  cancelled: {
    'no-need': (who: string) => `${who} n’en a plus besoin.`,
    cannot: (who: string) => `${who} a un empêchement.`,
    'not-come': (who: string) => `${who} a attendu, et personne n’est venu.`,
    other: () => '',
  },
}

export type ReasonWords = typeof frenchReasons

export const englishReasons: ReasonWords = {
  refused: {
    'not-free': ({ title, period, isDone }) =>
      isDone
        ? `“${title}” is not possible ${period || 'at the moment'}.`
        : `“${title}” is not free ${period || 'at the moment'}.`,
    'no-longer': () => 'This is not offered any more for now.',
    'rather-not': () => 'It is not possible this time.',
    'went-to-another': ({ title }) => `“${title}” went to somebody else.`,
    other: () => '',
  },
  cancelled: {
    'no-need': (who) => `${who} does not need it any more.`,
    cannot: (who) => `${who} cannot make it.`,
    'not-come': (who) => `${who} waited, and nobody came.`,
    other: () => '',
  },
}

/** To who asked for it in vain: what went to another, and where the like may be found. */
export const frenchWent = {
  title: 'C’est allé à quelqu’un d’autre',
  words: ({ who, title }: { readonly who: string; readonly title: string }) =>
    `«\u00a0${title}\u00a0»\u00a0: ${who} l’a remis à une autre personne. Votre demande est close, vous n’avez rien à faire.`,
  elsewhere: 'Chercher la même chose ailleurs',
}

export type WentWords = typeof frenchWent

export const englishWent: WentWords = {
  title: 'It went to somebody else',
  words: ({ who, title }) =>
    `“${title}”: ${who} has handed it over to another person. Your request is closed, there is nothing to do.`,
  elsewhere: 'Look for the same elsewhere',
}

export const reasonWords: Readonly<Record<Language, ReasonWords>> = { fr: frenchReasons, en: englishReasons }
