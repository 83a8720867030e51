import { frenchCard } from '../../words/offers/card.strings.js'
import type { Learn } from '../../words/language.js'
import type { ReadyStrings } from './ready-board.strings.js'

/** « au Portel », « aux Attaques », « à Lomme ». */
const at = (commune: string) =>
  ('à\u00a0' + commune).replace('à\u00a0Le ', 'au\u00a0').replace('à\u00a0Les ', 'aux\u00a0')

/** The words of the first chunk. Others are in the chunk that uses them, `ready-board.strings.ts`; in English both are one file. */
export const french = {
  ...frenchCard,
  title: 'Objets et services près de chez vous',
  offers: (total: number, atLeast: boolean) =>
    (atLeast ? 'plus de ' : '') + total.toLocaleString('fr') + (total > 1 ? '\u00a0offres' : '\u00a0offre'),
  /** `isHome`: the object is at a person's home; false for a place, and for help by a person. */
  giver: (name: string, commune: string, isHome: boolean) => (isHome ? 'chez ' : '') + name + ', ' + at(commune),
  /** The visitor's own, just published. */
  own: { shown: 'La vôtre, en ligne', 'awaits-look': 'La vôtre, bientôt relue' },
  published: (ago: string) => 'Mis en ligne ' + ago,
}

export type BoardStrings = typeof french

export type BoardWords = { readonly words: BoardStrings; readonly ready: ReadyStrings }

/** A function that is called once, so that the build writes it there: a constant weighs 20 to 30 bytes in what all load. */
export const learnBoard = (): Learn<BoardWords> => ({ en: () => import('./offer-board.strings.en.js') })
