import type { Precision } from '../../../base/point.js'
import type { Activity, Topic } from '../../member.js'
import type { Help, Price } from '../../place.js'

/** Our field names, which are the columns of our own exports and the keys of `--columns`. */
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

/** Our exports mark a commune's centre as such: it is not the place's position. */
export function withoutCentre({ texts, ...claims }: Claims): Claims {
  const { latitude, longitude, precision } = texts
  const isCentre = precision?.trim() === ('commune' satisfies Precision)
  const nowhere = { ...(latitude !== undefined && { latitude: '' }), ...(longitude !== undefined && { longitude: '' }) }
  return { ...claims, texts: isCentre ? { ...texts, ...nowhere } : texts }
}

/** Where zero may be meant: a degree, an identifier, « no ». */
const mayBeZero: ReadonlySet<string> = new Set([
  'externalId',
  'itinerant',
  'latitude',
  'legalId',
  'longitude',
  'parentId',
])

const isNull = (field: string, text: string): boolean =>
  /^(?:-+|–|—|n\.?c\.?|n\/?a|null)$/i.test(text.trim()) || (!mayBeZero.has(field) && /^0+(?:\.0+)?$/.test(text.trim()))

/** Tables without empty cells write `0`, `-`, `NC` or `n/a` for what is not known. */
export function withoutNulls({ texts, ...claims }: Claims): Claims {
  const written = Object.entries(texts).map(([field, text]) => [field, isNull(field, text) ? '' : text] as const)
  return { ...claims, texts: Object.fromEntries(written) }
}

/**
 * The cells of one row, unchecked. An absent field has no column in the file, and the known value is kept; an empty
 * text removes the known value.
 */
export type Claims = {
  readonly texts: Readonly<Partial<Record<Field, string>>>
  /** Derived from several columns with other vocabularies; the field's own column takes precedence. */
  readonly lists?: {
    readonly does: readonly Activity[]
    readonly topics: readonly Topic[]
    readonly labels: readonly string[]
    readonly languages: readonly string[]
    readonly helps: readonly Help[]
    readonly price: Price | undefined
    readonly itinerant: boolean
  }
  readonly sourceRow?: Readonly<Record<string, string>>
}
