import type { Language } from '../../base/language.js'

type Words = {
  readonly open: (name: string) => string
  readonly perhaps: (name: string) => string
  readonly toCheck: string
  readonly shut: (name: string, reason: string | undefined) => string
}

export const openingCalendarWords: Readonly<Record<Language, Words>> = {
  fr: {
    open: (name) => `${name}\u00a0: ouvert`,
    perhaps: (name) => `${name}\u00a0: ouvert, à vérifier`,
    toCheck: 'Jour férié dont le lieu ne dit rien\u00a0: appelez avant de venir.',
    shut: (name, reason) => `${name}\u00a0: fermé${reason === undefined ? '' : ` (${reason})`}`,
  },
  en: {
    open: (name) => `${name}: open`,
    perhaps: (name) => `${name}: open, to be checked`,
    toCheck: 'A public holiday of which the place says nothing: call before you come.',
    shut: (name, reason) => `${name}: closed${reason === undefined ? '' : ` (${reason})`}`,
  },
}
