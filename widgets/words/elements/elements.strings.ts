import type { Language } from '../language.js'

/** What a site may show, and switches on: tags without `coop-`, in the order in which they are listed. */
export const elements = ['offer-board', 'repair-booking', 'member-map'] as const
export type OfferedElement = (typeof elements)[number]

/** What a page may place: with what a site shows, somebody’s own space. */
export type PlacedElement = OfferedElement | 'my-space'

type Row = {
  /** Our page of it: below a site’s address or, of what a site does not switch on, of its own. */
  readonly path: string
  /** What an author writes in SPIP: `<coop|offres>`. */
  readonly word: string
  /** Of WordPress. */
  readonly dashicon: string
  /** What stands within a tag, for whoever has no script; in the language of the site, not of who pastes it. */
  readonly link: Readonly<Record<Language, string>>
}

export const elementRows: { readonly [Element in PlacedElement]: Row } = {
  'offer-board': {
    path: '/offres',
    word: 'offres',
    dashicon: 'share',
    link: { fr: 'Voir les offres', en: 'See the offers' },
  },
  'repair-booking': {
    path: '/reparation',
    word: 'reparation',
    dashicon: 'admin-tools',
    link: { fr: 'Voir les réparateurs', en: 'See the repairers' },
  },
  'member-map': {
    path: '/carte',
    word: 'carte',
    dashicon: 'location-alt',
    link: { fr: 'Voir les lieux', en: 'See the places' },
  },
  'my-space': { path: '/moi', word: 'espace', dashicon: 'id', link: { fr: 'Ouvrir mon espace', en: 'Open my space' } },
}

/** What a site switches on is of one site, and may be framed: a frame knows nobody. */
export const isOffered = (element: PlacedElement): element is OfferedElement =>
  elements.some((each) => each === element)
