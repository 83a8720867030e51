import type { Precision } from '../../../base/point.js'
import type { Activity, Topic } from '../../member.js'
import type { Help, Price } from '../../place.js'

/** Our names of what a file may say, as its columns are named in ours and in `--columns`. */
export const fields = [
  'name',
  'kind',
  'address',
  'addressExtra',
  'postcode',
  'city',
  'communeCode',
  'latitude',
  'longitude',
  'precision',
  'website',
  'phone',
  'email',
  'summary',
  'description',
  'hours',
  'externalId',
  'legalId',
  'changedOn',
  'bookingUrl',
  'accessibilityUrl',
  'links',
  'does',
  'topics',
  'labels',
  'wheelchair',
  'price',
  'languages',
  'helps',
  'itinerant',
  'zone',
  'parent',
  'parentId',
] as const
export type Field = (typeof fields)[number]

export const isField = (text: string): text is Field => fields.some((field) => field === text)

/** Where a row says itself that its point is only its commune's, as ours do, the point tells nothing of the place. */
export function withoutCentre({ texts, ...claims }: Claims): Claims {
  const { latitude, longitude, precision } = texts
  const isCentre = precision?.trim() === ('commune' satisfies Precision)
  const nowhere = { ...(latitude !== undefined && { latitude: '' }), ...(longitude !== undefined && { longitude: '' }) }
  return { ...claims, texts: isCentre ? { ...texts, ...nowhere } : texts }
}

/**
 * What one row says, cell by cell, before anybody has believed it. What is absent has no column in the file: what we know
 * stays as it is. An empty text takes away what we know.
 */
export type Claims = {
  readonly texts: Readonly<Partial<Record<Field, string>>>
  /** What columns of other words mean together; a text of the field's own is asked first. */
  readonly lists?: {
    readonly does: readonly Activity[]
    readonly topics: readonly Topic[]
    readonly labels: readonly string[]
    readonly languages: readonly string[]
    readonly helps: readonly Help[]
    readonly price: Price | undefined
    readonly itinerant: boolean
  }
  /** The row as it came, for what we have no place for. */
  readonly sourceRow?: Readonly<Record<string, string>>
}
