import type { BegunAct } from '../../form/begun-act.js'
import type { KeptPhoto } from '../../photos/photo-field.js'
import type { Resident } from '../../resident/resident-fields.js'
import type { InputOf, OutputOf } from '../../../shared/wire.js'
import { conditions } from '../../../words/offers/conditions.js'
import type { OfferKind } from '../../../words/offers/offer-kinds.js'

type Wish = InputOf<'offers.publish'>
export type Published = OutputOf<'offers.publish'>
type Input = Wish['draft']
export type OwnDraft = OutputOf<'offers.ownOffer'>['draft']

export const lengths = [1, 3, 7, 14, 30] as const

/** As it is in the fields of the form; an empty text is nothing said. */
export type Draft = {
  readonly kind: OfferKind | undefined
  readonly title: string
  readonly description: string
  /** Chosen by the person; else the proposed one is taken. */
  readonly category: string
  readonly condition: string
  readonly deposit: string
  readonly preferredDays: string
  readonly place: string
  readonly until: string
  readonly takenDays: readonly { readonly from: string; readonly to: string }[]
}

export const emptyDraft: Draft = {
  kind: undefined,
  title: '',
  description: '',
  category: '',
  condition: '',
  deposit: '',
  preferredDays: '',
  place: '',
  until: '',
  takenDays: [],
}

/** As the form shows one that the server has. */
export function draftFrom(own: OwnDraft): Draft {
  const {
    kind,
    title,
    description,
    category,
    condition = '',
    depositCents,
    preferredDays,
    place = '',
    until = '',
  } = own
  return {
    kind,
    title,
    description,
    category,
    condition,
    place,
    until,
    deposit: depositCents === undefined ? '' : String(depositCents / 100).replace('.', ','),
    preferredDays: preferredDays === undefined ? '' : String(preferredDays),
    takenDays: own.takenDays ?? [],
  }
}

export type Publisher = Resident & { readonly firstName: string; readonly email: string }

export const nobody: Publisher = { firstName: '', email: '', home: undefined, age: '', acceptsRules: false }

/** One's own that is changed, as it was read. */
export type Changed = { readonly offerId: string; readonly sequence: number }

/** What the browser keeps of an offer that was begun. */
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

export type Lack = 'title' | 'kind' | 'category' | 'deposit' | 'days'

/** In the order of the form. */
export function lacksOf(draft: Draft, category: string): Lack[] {
  const { kind, title, deposit, takenDays } = draft
  const lacks: Record<Lack, boolean> = {
    title: !title.trim(),
    kind: !kind,
    // Without a title there is none to propose.
    category: !category && title.trim() !== '',
    deposit: kind === 'lend' && deposit.trim() !== '' && centsOf(deposit) === undefined,
    days: isThing(kind) && takenDays.some(({ from, to }) => !from || to < from),
  }
  return (['title', 'kind', 'category', 'deposit', 'days'] as const).filter((lack) => lacks[lack])
}

/** « 20 », « 12,50 €»: at most 10,000 euros. */
function centsOf(text: string): number | undefined {
  const [, euros, cents = ''] = /^(\d{1,5})(?:[.,](\d{1,2}))?\s*€?$/.exec(text.trim()) ?? []
  if (euros === undefined) return undefined
  const all = Number(euros) * 100 + Number(cents.padEnd(2, '0'))
  return all <= 1_000_000 ? all : undefined
}

/** As the server takes it; undefined while something is lacking. */
export function inputOf(draft: Draft, { category, photos }: { category: string; photos: readonly KeptPhoto[] }) {
  const { kind, title, description, condition, deposit, place, preferredDays, takenDays, until } = draft
  if (!kind || lacksOf(draft, category).length > 0) return undefined
  const input: Input = {
    kind,
    category,
    title: title.trim(),
    description: description.trim(),
    condition: kind === 'help' || kind === 'wanted' ? undefined : conditions.find((each) => each === condition),
    depositCents: kind === 'lend' ? centsOf(deposit) : undefined,
    preferredDays: kind === 'lend' && preferredDays ? Number(preferredDays) : undefined,
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
