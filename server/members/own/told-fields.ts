import { createHash } from 'node:crypto'
import { canonicalJson } from '../../base/canonical.js'
import type { Member } from '../member.js'
import type { Place } from '../place.js'
import { withDetails } from '../upkeep/change-place.js'

const placeFields = [
  'name',
  'street',
  'streetExtra',
  'hours',
  'phone',
  'email',
  'website',
  'bookingUrl',
  'accessibilityUrl',
  'wheelchair',
  'price',
  'languages',
  'helps',
] as const satisfies readonly (keyof Place)[]

/** Fields of the member, which every place of its shows. */
const memberFields = ['summary', 'description', 'links'] as const satisfies readonly (keyof Member)[]

export const toldFields = [...placeFields, ...memberFields] as const

type PlaceField = (typeof placeFields)[number]
type MemberField = (typeof memberFields)[number]
export type ToldField = (typeof toldFields)[number]

const isPlaceField = (field: string): field is PlaceField => placeFields.some((each) => each === field)
export const isMemberField = (field: string): field is MemberField => memberFields.some((each) => each === field)
export const isToldField = (field: string): field is ToldField => isPlaceField(field) || isMemberField(field)

/** People of the member may write these of it and of one of its places; null where nothing is written. */
export type Told = { readonly [Field in PlaceField]: NonNullable<Place[Field]> | null } & {
  readonly [Field in MemberField]: NonNullable<Member[Field]> | null
}

export type OwnPlace = { readonly member: Member; readonly place: Place }

export function toldOf({ member, place }: OwnPlace): Told {
  return {
    name: place.name,
    street: place.street ?? null,
    streetExtra: place.streetExtra ?? null,
    hours: place.hours ?? null,
    phone: place.phone ?? null,
    email: place.email ?? null,
    website: place.website ?? null,
    bookingUrl: place.bookingUrl ?? null,
    accessibilityUrl: place.accessibilityUrl ?? null,
    wheelchair: place.wheelchair ?? null,
    price: place.price ?? null,
    languages: place.languages.toSorted(),
    helps: place.helps.toSorted(),
    summary: member.summary ?? null,
    description: member.description ?? null,
    links: member.links,
  }
}

export type Change = { readonly [Field in ToldField]?: Told[Field] | undefined }

/** Both with what is changed: undefined leaves a field as it is, null removes it. */
export function changed({ member, place }: OwnPlace, { name, languages, helps, ...change }: Change): OwnPlace {
  const details = withDetails(place, {
    street: change.street,
    streetExtra: change.streetExtra,
    postcode: undefined,
    hours: change.hours,
    phone: change.phone,
    email: change.email,
    website: change.website,
    bookingUrl: change.bookingUrl,
    accessibilityUrl: change.accessibilityUrl,
    wheelchair: change.wheelchair,
    price: change.price,
  })
  return {
    member: withTexts(member, change),
    place: {
      ...details,
      name: name ?? place.name,
      languages: languages ?? place.languages,
      helps: helps ?? place.helps,
    },
  }
}

function withTexts({ summary, description, ...member }: Member, change: Change): Member {
  const texts = {
    summary: change.summary === undefined ? summary : change.summary,
    description: change.description === undefined ? description : change.description,
  }
  return {
    ...member,
    ...(typeof texts.summary === 'string' && { summary: texts.summary }),
    ...(typeof texts.description === 'string' && { description: texts.description }),
    links: change.links ?? member.links,
  }
}

/** Those in which the two are not alike. */
export const apart = (one: Told, other: Told): ToldField[] =>
  toldFields.filter((field) => canonicalJson(one[field]) !== canonicalJson(other[field]))

/** Sent with a change, so that what somebody else changed meanwhile, or an import, is not lost. */
export const markOf = (told: object): string =>
  createHash('sha256').update(canonicalJson(told)).digest('base64url').slice(0, 22)
