import type { BegunAct } from '../../form/begun-act.js'
import { saidIn, typedOf, unreadable, type Typed } from '../../form/typed-fields.js'
import type { KeptPhoto } from '../../photos/photo-field.js'
import type { Resident } from '../../resident/resident-fields.js'
import type { InputOf, OutputOf } from '../../../shared/wire.js'
import { namesOf } from '../../../words/fields.js'
import { offerFields, type OfferFieldName } from '../../../words/offers/offer.fields.js'
import type { OfferKind } from '../../../words/offers/offer-kinds.js'

type Wish = InputOf<'offers.publish'>
export type Published = OutputOf<'offers.publish'>
type Input = Wish['draft']
export type OwnDraft = OutputOf<'offers.ownOffer'>['draft']

export const lengths = [1, 3, 7, 14, 30] as const

/** As it is in the fields of the form; an empty text is nothing said. */
export type Draft = Typed<typeof offerFields> & {
  readonly kind: OfferKind | undefined
  readonly title: string
  readonly description: string
  /** Chosen by the person; else the proposed one is taken. */
  readonly category: string
  readonly place: string
  readonly until: string
  readonly takenDays: readonly { readonly from: string; readonly to: string }[]
}

export const emptyDraft: Draft = {
  kind: undefined,
  title: '',
  description: '',
  category: '',
  ...typedOf(offerFields, {}),
  place: '',
  until: '',
  takenDays: [],
}

/** As the form shows one that the server has. */
export function draftFrom(own: OwnDraft): Draft {
  const { kind, title, description, category, place = '', until = '', takenDays = [] } = own
  return { kind, title, description, category, ...typedOf(offerFields, own), place, until, takenDays }
}

/** One that the browser kept may be of a version that had fewer fields, and called the deposit otherwise. */
export const wholeDraft = ({ deposit = '', ...kept }: Partial<Draft> & { readonly deposit?: string }): Draft => ({
  ...emptyDraft,
  depositCents: deposit,
  ...kept,
})

export type Publisher = Resident & { readonly firstName: string; readonly email: string }

export const nobody: Publisher = { firstName: '', email: '', home: undefined, age: '', acceptsRules: false }

/** One's own that is changed, as it was read. */
export type Changed = { readonly offerId: string; readonly sequence: number }

/** The browser keeps this of an offer that was begun. */
export type KeptOffer = {
  readonly draft: Draft
  readonly photos: readonly KeptPhoto[]
  readonly publisher: Publisher
  readonly changed?: Changed | undefined
  /** The act that was begun: it is the same one when the page is loaded again. */
  readonly act?: BegunAct | undefined
}

export function isKeptOffer(what: unknown): what is KeptOffer {
  return typeof what === 'object' && what !== null && 'draft' in what && 'photos' in what && 'publisher' in what
}

export const isEmpty = (draft: Draft): boolean =>
  JSON.stringify({ ...draft, kind: undefined }) === JSON.stringify(emptyDraft)

/** Things that are lent or swapped come back, or are one: they have days and a condition. */
export const isThing = (kind: OfferKind | undefined): boolean => kind === 'lend' || kind === 'swap'

export type Lack = 'title' | 'kind' | 'category' | 'days' | OfferFieldName

/** In the order of the form. */
export function lacksOf(draft: Draft, category: string): Lack[] {
  const { kind, title, takenDays } = draft
  const lacks = {
    title: !title.trim(),
    kind: !kind,
    // Without a title there is none to propose.
    category: !category && title.trim() !== '',
    days: isThing(kind) && takenDays.some(({ from, to }) => !from || to < from),
  }
  return [
    ...(['title', 'kind', 'category'] as const).filter((lack) => lacks[lack]),
    ...unreadable(offerFields, fieldsFor(draft)),
    ...(lacks.days ? (['days'] as const) : []),
  ]
}

export const isAskedOf = (name: OfferFieldName, kind: OfferKind | undefined): boolean =>
  offerFields[name].for.some((each) => each === kind)

/** Fields that were typed while it was of another kind are left out. */
function fieldsFor({ kind, ...typed }: Draft): Typed<typeof offerFields> {
  const others = namesOf(offerFields).filter((name) => !isAskedOf(name, kind))
  return { ...typed, ...Object.fromEntries(others.map((name) => [name, ''])) }
}

/** As the server takes it; undefined while something is lacking. */
export function inputOf(draft: Draft, { category, photos }: { category: string; photos: readonly KeptPhoto[] }) {
  const { kind, title, description, place, takenDays, until } = draft
  if (!kind || lacksOf(draft, category).length > 0) return undefined
  const input: Input = {
    kind,
    category,
    title: title.trim(),
    description: description.trim(),
    ...saidIn(offerFields, fieldsFor(draft)),
    place: place || undefined,
    takenDays: isThing(kind) && takenDays.length > 0 ? [...takenDays] : undefined,
    until: until || undefined,
    photos: onceEach(photos),
  }
  return input
}

/** The same picture chosen twice is one to the server. */
function onceEach(photos: readonly KeptPhoto[]): Input['photos'] {
  const keys = new Set<string>()
  return photos.flatMap(({ alt, sent }) => {
    if (sent === undefined || keys.has(sent)) return []
    keys.add(sent)
    return [{ key: sent, alt: alt.trim() }]
  })
}

const contacts = [
  /[\w.+-]+@[\w-]+\.[\w.]{2,}/g,
  /(?:\+33|\b0)\s?[1-9](?:[\s.-]?\d{2}){4}\b/g,
  /\b\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av\.|boulevard|bd|place|allée|chemin|impasse|quai|square|cité|résidence)\s[^\n.,;]{2,40}/gi,
]

/** Telephone numbers and addresses that everybody would read. */
export function contactsIn({ title, description }: Pick<Draft, 'title' | 'description'>): string[] {
  return contacts.flatMap((shape) => `${title}\n${description}`.match(shape) ?? []).map((found) => found.trim())
}
