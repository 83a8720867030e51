import { frenchCut } from '../shortened-question.strings.js'
import { frenchSpan } from '../days.strings.js'
import { ended } from '../ended.js'
import type { Learn } from '../language.js'

/** Words around one that may be of another language than theirs. */
type Around = readonly [before: string, after: string]

const around = (before: string, after = ''): Around => [before, after]
const quoted = (before: string, after = '') => around(`${before}«\u00a0`, `\u00a0»${after}`)

/** Says how a search was understood, and where to look when little is found. */
export const frenchFound = {
  understood: 'Ce qui a été compris',
  also: around('aussi\u00a0: '),
  /** Behind what one press takes back, for who does not see the cross. */
  takeBack: 'enlever',
  /** Brings back a reading that was taken back. */
  bringBack: {
    meanings: 'Chercher aussi les mots voisins',
    days: 'Lire les jours',
    spelling: 'Corriger l’orthographe',
  },
  readDays: (written: string, days: string) => `${written} (${days})`,
  resultsFor: quoted('Résultats pour ', '.'),
  exactly: quoted('Chercher ', ' tel quel'),
  perhaps: quoted('Vouliez-vous dire ', '\u00a0?'),
  ...frenchCut,
  /** Nothing is called so, and nobody has it: with all that was chosen, or whatever is chosen. */
  missing: quoted('Aucune offre ', ' pour l’instant'),
  missingAmong: quoted('Avec tous vos choix, aucune offre ', ' pour l’instant'),
  missingMore: 'Demandez à vos voisins, ou soyez au courant dès qu’il y en a.',
  /** Said where the shown offers are called otherwise. */
  calledOtherwise: quoted('Rien ne s’appelle ', ' ; voici ce qui s’en approche.'),
  /** Said where the shown offers have half of the words at most. */
  inPart: quoted('Rien ne répond en entier à ', ' ; voici ce qui s’en approche.'),
  /** Before what is shown instead: the names of its categories, if it is of some. */
  here: (names: readonly string[]) => `Voici ${names.join(', ') || 'ce qui s’en approche'}`,
  outside: (commune: string, territory: string) =>
    ended(`${commune} est hors du territoire de ces offres : ${territory}`),
  nearTitle: (count: number) =>
    count === 1 ? 'Rien d’exact\u00a0; 1 qui s’en approche' : `Rien d’exact\u00a0; ${count} qui s’en approchent`,
  takenTitle: 'Pris ces jours-là, à demander pour d’autres jours',
  /** Said of offers that are taken on these days, whether or not they are taken today. */
  notFree: (from: string, to: string) => `Pas libre ${frenchSpan(from, to)}`,
  elsewhere: 'Chercher ailleurs',
  counted: (name: string, count: number, atLeast = false) => `${name} (${atLeast ? 'au moins\u00a0' : ''}${count})`,
  upTo: (radius: string, count: number) => `Jusqu’à ${radius} (${count})`,
  everywhere: (count: number, atLeast = false) =>
    `Sans limite de distance (${atLeast ? 'au moins\u00a0' : ''}${count})`,
  askPlaces: 'Demander à un lieu près de chez vous',
}

export type FoundWords = typeof frenchFound

export const learnFound: Learn<FoundWords> = { en: async () => (await import('./found.strings.en.js')).englishFound }
