import type { OfferFieldsShown } from '../../../../widgets/words/offers/offer.fields.js'
import { languages } from '../../../base/language.js'
import { oneLine } from '../../../base/one-line.js'
import { plain } from '../../../base/words.js'
import type { Id } from '../../../base/id.js'
import type { Category } from '../../category.js'
import { readCode } from '../../code.js'
import { hasCopies, longestDescription, longestTitle, mostPhotos, type OfferKind } from '../../offer.js'
import {
  isRestricted,
  readCondition,
  readCount,
  readDeposit,
  readKind,
  readStates,
  said,
  type ReadState,
} from './cells.js'
import { readFiled } from './filed.js'
import { nearestNames } from './nearest-names.js'
import type { Field } from './fields.js'
import type { ReadColumns } from './read-columns.js'
import { isRefused, type FaultReason, type RowFault } from './row-fault.js'

/** The facts of a line. Where one is undefined the line says nothing, and an object that is there already keeps its own. */
export type ReadItem = OfferFieldsShown & {
  readonly title: string
  readonly code?: string
  /** The code of another one of the same offer. */
  readonly copyOf?: string
  readonly kind?: OfferKind
  readonly categoryId?: string
  readonly state?: ReadState
  readonly outReason?: string
  readonly place?: Id<'Place'>
  readonly description?: string
  /** How many copies there are in all; never fewer than there are. */
  readonly count?: number
  /** For the staff alone. */
  readonly valueCents?: number
  readonly notes?: string
  /** Names of files, without folders. */
  readonly photos: readonly { readonly name: string; readonly alt: string }[]
}

/** Names in the file stand for these. */
export type Known = {
  readonly categories: readonly Category[]
  readonly places: readonly { readonly id: Id<'Place'>; readonly slug: string; readonly name: string }[]
  readonly member: string
}

type ReadRow = { readonly item?: ReadItem; readonly faults: readonly RowFault[] }

type Cells = Readonly<Record<string, string>>

/** All that is wrong with it, so that it is mended once. */
export function readRow(cells: Cells, { of }: ReadColumns, known: Known): ReadRow {
  const faults: RowFault[] = []
  const cell = (field: Field): string | undefined => {
    const column = of[field]
    return column === undefined ? undefined : said(cells[column])
  }
  const fault = (
    field: Field,
    reason: FaultReason,
    more: Omit<RowFault, 'reason' | 'column' | 'value'> = {},
  ): undefined => {
    const column = of[field]
    const value = column === undefined ? undefined : cells[column]
    faults.push({ reason, ...(column !== undefined && { column }), ...(value !== undefined && { value }), ...more })
  }
  /** Undefined when the cell says nothing, and when it cannot be read, which is a fault. */
  const read = <T>(field: Field, parse: (text: string) => T | undefined, reason: FaultReason): T | undefined => {
    const text = cell(field)
    return text === undefined ? undefined : (parse(text) ?? fault(field, reason))
  }

  const title = oneLine(cell('title') ?? '')
  if (title === '') fault('title', 'title-missing')
  if (title.length > longestTitle) fault('title', 'text-long', { most: longestTitle })
  const description = cell('description')
  if (description !== undefined && description.length > longestDescription)
    fault('description', 'text-long', { most: longestDescription })
  const code = read('code', readCode, 'code-unreadable')
  const copyOf = read('copyOf', readCode, 'code-unreadable')
  const kind = read('kind', readKind, 'kind-unknown')
  if (kind !== undefined && !hasCopies(kind) && code !== undefined) fault('code', 'code-useless')
  if (copyOf !== undefined && code === undefined) fault('copyOf', 'copy-without-code')
  const state = read('state', readStates, 'state-unknown')
  if (state?.state === 'closed') fault('state', 'withdrawn')
  if (isRestricted(cell('visibility') ?? '')) fault('visibility', 'restricted')
  const item: ReadItem = {
    title,
    ...set('code', code),
    ...set('copyOf', copyOf === code ? undefined : copyOf),
    ...set('kind', kind),
    ...set('categoryId', readCategory()),
    // EBS has one cell for how old it is and how it is.
    ...set('condition', read('condition', readCondition, 'condition-unknown') ?? readCondition(cell('age') ?? '')),
    ...set('state', state),
    ...set('outReason', cell('outReason')?.slice(0, longestReason)),
    ...set('place', readPlace()),
    ...readFiled({ cell, fault }),
    ...set('description', description),
    ...set('count', read('count', readCount, 'count-unreadable')),
    ...set(
      'valueCents',
      read('value', (text) => readDeposit(text, mostValueCents), 'value-unreadable'),
    ),
    ...set('notes', cell('notes')?.slice(0, longestNotes)),
    photos: readPhotos(),
  }
  return isRefused(faults) ? { faults } : { item, faults }

  function readCategory(): string | undefined {
    const text = cell('category')
    if (text === undefined) return undefined
    const found = findCategory(text, known.categories)
    const names = known.categories.flatMap(({ name }) => languages.map((language) => name[language]))
    return found?.id ?? fault('category', 'category-unknown', { near: nearestNames(text, names) })
  }

  function readPlace(): Id<'Place'> | undefined {
    const text = cell('place')
    const named = text === undefined ? undefined : placeNamed(text)
    const places = known.places.map(({ name }) => name)
    if (text !== undefined && !named) return fault('place', 'place-unknown', { near: places })
    const owner = cell('owner')
    const ofOwner = owner === undefined ? undefined : placeNamed(owner)
    if (owner !== undefined && !ofOwner && plain(owner) !== plain(known.member)) return fault('owner', 'owner-other')
    return named?.id ?? ofOwner?.id
  }

  function placeNamed(text: string) {
    return known.places.find(({ slug, name }) => slug === text.trim() || plain(name) === plain(text))
  }

  function readPhotos(): ReadItem['photos'] {
    const names = (cell('photos') ?? '').split(/[|;\n]/).flatMap((name) => said(name) ?? [])
    const alts = (cell('alts') ?? '').split('|')
    const [addresses, files] = [names.filter(isAddress), names.filter((name) => !isAddress(name))]
    if (addresses.length > 0) fault('photos', 'photo-address')
    if (files.length > mostPhotos) fault('photos', 'photos-too-many', { most: mostPhotos })
    return files.slice(0, mostPhotos).map((name, at) => ({ name, alt: oneLine(alts[at] ?? '').slice(0, longestAlt) }))
  }
}

const longestReason = 200
const longestNotes = 2_000
const mostValueCents = 10_000_000
const longestAlt = 200

const isAddress = (name: string): boolean => /^[a-z][a-z\d+.-]*:\/\/|^www\./i.test(name)

/** By its code, by its name, or by the end of « Bricolage > Perceuses ». */
function findCategory(text: string, categories: readonly Category[]): Category | undefined {
  const leaf = text.split(/[>/]/).at(-1) ?? ''
  const named = (wanted: string) =>
    categories.filter(
      ({ id, name }) => id === text || languages.some((language) => plain(name[language]) === plain(wanted)),
    )
  // A family may have the name of one below it.
  return [...named(text), ...named(leaf)].toSorted(
    (a, b) => Number(a.parentId === null) - Number(b.parentId === null),
  )[0]
}

function set<Name extends string, T>(name: Name, value: T | undefined): { readonly [Key in Name]?: T }
function set(name: string, value: unknown): object {
  return value === undefined ? {} : { [name]: value }
}
