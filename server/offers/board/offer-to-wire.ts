import { photoSizes } from '../../media/index.js'
import type { Point } from '../../base/point.js'
import type { Category } from '../category.js'
import type { Picture } from '../picture.js'
import type { Card } from './offer-card.store.js'
import type { BoardOpening, OfferCard, OfferPage, PhotoAddresses } from '../offer.wire.js'
import { metresTo, spotOf, type Question, type Subject } from '../../search/index.js'
import { meantKey } from '../search/tiers.js'

/** A card holds nothing but what anybody may know. */
export function cardToWire(card: Card, near?: Point): OfferCard {
  return {
    id: card.id,
    kind: card.kind,
    title: card.title,
    category: card.category,
    giver: card.giver,
    byMember: card.byMember,
    commune: card.commune,
    ...(near && { distanceMetres: metresTo(spotOf(card.point), near) }),
    freedom: card.freedom,
    publishedAt: card.publishedAt,
    pictogram: card.pictogram,
    ...(card.photo && { photo: photoToWire(card.photo) }),
  }
}

type Read = {
  readonly days: Question['days']
  readonly kinds: ReadonlyMap<string, string>
  /** By `meantKey`: what finds more than the words themselves. */
  readonly widens: ReadonlySet<string>
}

/** Says what was understood beside the words. Days that were chosen are no news. */
export function readingToWire(
  { also, spelt, perhaps, cutTo, readingsCut }: Question,
  { days, kinds, widens }: Read,
): NonNullable<OfferPage['read']> {
  const said = also
    .map(({ said, meant, subjects }) => {
      const words = meant.filter((one) => widens.has(meantKey(one))).map(({ written }) => written)
      const isWider = (subject: Subject) => widens.has(meantKey({ stems: [], subject }))
      const names = subjects.filter(isWider).flatMap(({ id }) => kinds.get(id) ?? [])
      return { said, meant: meant.length > 0 ? words : names }
    })
    .filter(({ meant }) => meant.length > 0)
  return {
    ...(said.length > 0 && { also: said }),
    ...(days && { days }),
    ...(spelt !== undefined && { spelt }),
    ...(perhaps !== undefined && { perhaps }),
    ...(cutTo !== undefined && { cutTo }),
    ...(readingsCut && { readingsCut }),
  }
}

export function photoToWire(picture: Picture): PhotoAddresses {
  const { alt, width, height } = picture
  return { alt, width, height, sizes: photoSizes(picture) }
}

export function categoryToWire({ id, parentId, name, pictogram }: Category): BoardOpening['categories'][number] {
  return { id, ...(parentId !== null && { parent: parentId }), name, pictogram }
}

export const boardPath = (site: string) => `/s/${site}/offres`
export const offerPath = (site: string, id: string) => `${boardPath(site)}/${id}`
