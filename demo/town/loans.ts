import type { ActInput } from '../../server/loans/acts/effects/effect.js'
import type { LoanSide } from '../../server/loans/loan.js'

/** Days are counted from the day of the seed. */
export type DemoLoan = {
  readonly taker: string
  /** The title of the offer. */
  readonly title: string
  readonly from?: number
  readonly to?: number
  readonly inReturn?: string
  readonly asked: number
  readonly words: string
  readonly then: readonly {
    readonly act: ActInput['act']
    readonly by: LoanSide
    /** `first`: on the day on which it is taken. */
    readonly day: number | 'first'
    readonly words?: string
    readonly days?: { readonly from: number; readonly to: number }
  }[]
  /** Then, each with the photo of the thing, and read by the other. */
  readonly shows?: readonly { readonly by: LoanSide; readonly day: number; readonly words: string }[]
}

const sewing = 'Machine à coudre mécanique'
const raclette = 'Appareil à raclette, huit personnes'
const gift = 'Marteaux, burins et massette de mon père'

/** One at least in each state that a screen has to show. */
export const demoLoans: readonly DemoLoan[] = [
  {
    taker: 'Théo',
    title: 'Perceuse-visseuse 18 V, deux batteries',
    from: 5,
    to: 7,
    asked: -0.3,
    then: [],
    words:
      'Bonjour Nadia, j’aimerais emprunter votre perceuse pour monter un lit. Je peux passer quand cela vous arrange. Merci !',
  },
  {
    taker: 'Samira',
    title: 'Scie sauteuse',
    from: 6,
    to: 7,
    asked: -1,
    words: 'Bonjour Amadou, j’ai une planche à découper pour ma cuisine. Je la rapporte le lendemain.',
    then: [
      {
        act: 'propose',
        by: 'giver',
        day: -0.4,
        days: { from: 9, to: 10 },
        words: 'Samedi je m’en sers, mais après elle est libre.',
      },
    ],
    shows: [{ by: 'giver', day: -0.35, words: 'C’est celle-ci. Les lames sont dans la boîte.' }],
  },
  {
    taker: 'Minh',
    title: 'Décapeur thermique',
    from: 3,
    to: 4,
    asked: -2,
    words: 'Bonjour Stanis, c’est pour deux volets. J’ai des gants !',
    then: [{ act: 'accept', by: 'giver', day: -1.5, words: 'Avec plaisir, je suis là à partir de 18 h.' }],
  },
  {
    taker: 'Camille',
    title: sewing,
    from: -3,
    to: 4,
    asked: -6,
    words: 'Bonjour, j’aimerais coudre des rideaux. Est-ce que je peux aussi avoir des aiguilles ?',
    then: [
      { act: 'accept', by: 'giver', day: -5.9, words: 'Oui, cinq aiguilles sont dans la boîte.' },
      { act: 'hand-over', by: 'giver', day: 'first' },
    ],
  },
  {
    taker: 'Hugo',
    title: raclette,
    from: -34,
    to: -31,
    asked: -36,
    words: 'Bonjour, c’est pour la soirée des bénévoles.',
    then: [
      { act: 'accept', by: 'giver', day: -35.9, words: 'Bonne soirée à eux !' },
      { act: 'hand-over', by: 'giver', day: 'first' },
      { act: 'give-back', by: 'giver', day: -31 },
    ],
  },
  {
    taker: 'Zohra',
    title: raclette,
    from: -20,
    to: -17,
    asked: -22,
    words: 'Bonjour, c’est pour le repas des voisins.',
    then: [
      { act: 'accept', by: 'giver', day: -21.9, words: 'Bon appétit à tous !' },
      { act: 'hand-over', by: 'giver', day: 'first' },
      { act: 'give-back', by: 'giver', day: -17 },
    ],
  },
  {
    taker: 'Mehdi',
    title: raclette,
    from: -7,
    to: -3,
    asked: -10,
    words: 'Bonjour, nous serons huit pour un anniversaire.',
    then: [
      { act: 'accept', by: 'giver', day: -9.9 },
      { act: 'hand-over', by: 'giver', day: 'first' },
    ],
  },
  {
    taker: 'Hugo',
    title: raclette,
    from: 8,
    to: 9,
    asked: -0.2,
    then: [],
    words: 'Bonjour, est-ce que l’appareil est libre pour le week-end ?',
  },
  {
    taker: 'Bruno',
    title: gift,
    asked: -2,
    then: [],
    words: 'Bonjour Jeannine, mon père avait les mêmes. J’en prendrai soin.',
  },
  {
    taker: 'Zohra',
    title: gift,
    asked: -1,
    then: [],
    words: 'Bonjour, je monte un petit atelier avec mes petits-enfants, ils seraient ravis.',
  },
  { taker: 'Christelle', title: gift, asked: -0.5, then: [], words: 'Bonjour, je peux venir les chercher ce soir.' },
]
