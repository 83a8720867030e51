import type { OfferedElement, PlacedElement } from './elements.strings.js'

type PlacedWords = {
  /** Where it is chosen to be pasted, and in the editors of others. */
  readonly name: string
  readonly what: string
  /** Words that one types in an editor to find it, as many in each language. */
  readonly find: readonly [string, string, string, string]
  /** Where a webmaster switches it on. */
  readonly offered: string
  /** Where the network opens a site. */
  readonly opened: string
}

type OfferedWords = PlacedWords & {
  readonly offeredMore: string
  /** Where somebody asks for a site. */
  readonly asked: string
  /** Within a sentence that lists them. */
  readonly listed: string
  /** In a file for a spreadsheet. */
  readonly inFile: string
}

export type ElementWords = { readonly [Element in OfferedElement]: OfferedWords } & {
  readonly [Element in Exclude<PlacedElement, OfferedElement>]: PlacedWords
}

export const frenchElements: ElementWords = {
  'offer-board': {
    name: 'Les offres',
    what: 'Prêter, donner, échanger, s’entraider',
    find: ['offres', 'prêter', 'donner', 'partage'],
    offered: 'Offres et coups de main',
    opened: 'Offres et coups de main',
    offeredMore: 'Prêter, donner, échanger, demander',
    asked: 'Les offres\u00a0: prêter, donner, échanger',
    listed: 'les offres',
    inFile: 'offres',
  },
  'repair-booking': {
    name: 'Réparer son vélo',
    what: 'Prendre rendez-vous chez un réparateur',
    find: ['réparation', 'vélo', 'atelier', 'rendez-vous'],
    offered: 'Réparer son vélo',
    opened: 'Réparer son vélo',
    offeredMore: 'Prendre rendez-vous près de chez soi',
    asked: 'Les réparateurs de vélo et leurs rendez-vous',
    listed: 'la réparation',
    inFile: 'réparation',
  },
  'member-map': {
    name: 'La carte des lieux',
    what: 'Une liste et une carte',
    find: ['lieux', 'carte', 'adresses', 'réseau'],
    offered: 'Carte des lieux',
    opened: 'Carte des lieux',
    offeredMore: 'Les lieux du réseau, et quand ils ouvrent',
    asked: 'La carte des lieux',
    listed: 'la carte',
    inFile: 'carte',
  },
  'my-space': {
    name: 'Mon espace',
    what: 'Ce que chacun a fait sur ce site',
    find: ['mon espace', 'emprunts', 'demandes', 'compte'],
    offered: 'Mon espace',
    opened: 'Mon espace',
  },
}
