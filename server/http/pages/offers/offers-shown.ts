import type { headOfBoard, searchBoard, showSheet } from '../../../offers/index.js'

export type BoardHead = Awaited<ReturnType<typeof headOfBoard>>
export type OfferPage = Awaited<ReturnType<typeof searchBoard>>
export type OfferSheet = Awaited<ReturnType<typeof showSheet>>
export type OfferCard = OfferPage['items'][number]
export type PhotoAddresses = OfferSheet['photos'][number]
export type SearchInput = Parameters<typeof searchBoard>[1]

export const kinds = ['lend', 'give', 'swap', 'help', 'wanted'] as const satisfies readonly OfferCard['kind'][]

/** In kilometres. */
export const radii = [1, 3, 5, 10, 15, 20] as const satisfies readonly SearchInput['within'][]

export const readings = ['meanings', 'days', 'spelling'] as const satisfies readonly NonNullable<
  SearchInput['plainly']
>[number][]

export const orders = ['fitting', 'nearest', 'newest'] as const satisfies readonly SearchInput['order'][]
