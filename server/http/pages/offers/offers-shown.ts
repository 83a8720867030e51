import type { headOfBoard, searchBoard, showSheet } from '../../../offers/index.js'

export type BoardHead = Awaited<ReturnType<typeof headOfBoard>>
export type OfferPage = Awaited<ReturnType<typeof searchBoard>>
export type OfferSheet = Awaited<ReturnType<typeof showSheet>>
export type OfferCard = OfferPage['items'][number]
export type PhotoAddresses = OfferSheet['photos'][number]
export type SearchInput = Parameters<typeof searchBoard>[1]
