import type { Language } from '../language.js'

/** A site may show these, and switches them on: tags without `coop-`, in the order in which they are listed. */
export const elements = ['offer-board', 'repair-booking', 'member-map'] as const
export type OfferedElement = (typeof elements)[number]

/** A page may place these: those that a site shows, and somebody’s own space. */
export type PlacedElement = OfferedElement | 'my-space'

type Row = {
  /** Our page of it, below a site’s address. */
  readonly path: string
  /** An author writes this in SPIP: `<coop|offres>`. */
  readonly word: string
  /** The icon in WordPress. */
  readonly dashicon: string
  /** The link within a tag, for readers without scripts; in the language of the site, not of the author who pastes it. */
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

/** An element that a site switches on belongs to one site, and may be framed: a frame knows nobody. */
export const isOffered = (element: PlacedElement): element is OfferedElement =>
  elements.some((each) => each === element)
