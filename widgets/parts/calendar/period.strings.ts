import type { Learn } from '../../words/language.js'
import type { Obstacle } from './period.js'

/** « le samedi 28 novembre », « du samedi 28 au lundi 30 novembre »; each day is said with its weekday. */
export function frenchDays(from: string, to: string): string {
  if (from === to) return `le ${from}`
  const isOfMonth = from.split(' ').at(-1) === to.split(' ').at(-1)
  return `du ${isOfMonth ? from.replace(/\s\S+$/, '') : from} au ${to}`
}

const why: Record<Obstacle['is'], (day: string) => string> = {
  past: (day) => `Le ${day} est passé.`,
  late: (day) => `Il est trop tard pour le ${day}.`,
  far: (day) => `Le ${day} est trop loin\u00a0: c’est un an à l’avance au plus.`,
  taken: (day) => `Le ${day} est pris.`,
  closed: (day) => `Le ${day}, c’est fermé\u00a0: on ne peut ni prendre ni rendre.`,
  between: (day) => `Le ${day} est pris, au milieu. Rendez-le avant, ou commencez après.`,
  long: (day) => `Jusqu’au ${day}, c’est trop long.`,
}

/** The words of a calendar in which one chooses a first and a last day. */
export const periodFrench = {
  take: 'Prendre le',
  bring: 'Rendre le',
  toChoose: 'à choisir',
  previousMonth: 'Mois précédent',
  nextMonth: 'Mois suivant',
  date: (date: number) => (date === 1 ? '1ᵉʳ' : String(date)),
  today: 'aujourd’hui',
  todayShort: 'auj.',
  kinds: { past: 'passé', late: 'trop tard', far: 'trop loin', taken: 'pris', closed: 'fermé', free: 'libre' },
  asked: 'demandé',
  start: 'début',
  back: 'retour',
  only: 'début et retour',
  within: 'dans vos jours',
  mine: 'votre choix',
  quick: { weekend: 'Ce week-end', day: 'Une journée', 'next-weekend': 'Le week-end suivant' },
  weekendFrom: (day: string) => `Le week-end du ${day}`,
  count: (days: number) => (days > 1 ? `${days}\u00a0jours` : 'Une journée'),
  bringOn: (day: string) => `à rendre le ${day}`,
  chooseFirst: 'Choisissez le premier jour.',
  chooseLast: (day: string) => `À partir du ${day}. Choisissez le jour du retour.`,
  why: ({ is, day }: Obstacle, say: (day: string) => string, longest = 0) =>
    why[is](say(day)) + (is === 'long' ? ` ${longest}\u00a0${longest > 1 ? 'jours' : 'jour'} au plus.` : ''),
  nextTaken: (day: string) => `Premier jour pris ensuite\u00a0: ${day}.`,
  keys: 'Flèches\u00a0: un jour, une semaine. Page préc., Page suiv.\u00a0: un mois. Entrée\u00a0: choisir.',
}

export type PeriodStrings = typeof periodFrench

export const learnPeriod: Learn<PeriodStrings> = {
  en: async () => (await import('./period.strings.en.js')).periodEnglish,
}
