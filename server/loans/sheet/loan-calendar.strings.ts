import type { Language } from '../../base/language.js'

type Words = {
  readonly take: (title: string) => string
  readonly giveBack: (title: string) => string
  readonly hand: (title: string, who: string) => string
  readonly comesBack: (title: string, who: string) => string
  readonly meet: (title: string, who: string) => string
  readonly with: (who: string) => string
}

export const loanCalendarWords: Readonly<Record<Language, Words>> = {
  fr: {
    take: (title) => `Prendre\u00a0: ${title}`,
    giveBack: (title) => `Rendre\u00a0: ${title}`,
    hand: (title, who) => `${who} vient prendre\u00a0: ${title}`,
    comesBack: (title, who) => `${who} rend\u00a0: ${title}`,
    meet: (title, who) => `${title}, avec ${who}`,
    with: (who) => `Avec ${who}`,
  },
  en: {
    take: (title) => `Take: ${title}`,
    giveBack: (title) => `Give back: ${title}`,
    hand: (title, who) => `${who} takes: ${title}`,
    comesBack: (title, who) => `${who} gives back: ${title}`,
    meet: (title, who) => `${title}, with ${who}`,
    with: (who) => `With ${who}`,
  },
}
