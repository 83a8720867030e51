import type { InputOf, OutputOf } from '../../../../shared/wire.js'
import type { Filters } from '../../desk-address.js'
import type { Desk, Space } from '../../room.js'
import type { DeskAct } from '../../parts/desk-act.js'
import type { StockStrings } from './stock.strings.js'

export type StockRoomFacts = OutputOf<'stock.room'>
export type StockList = OutputOf<'stock.list'>
export type StockItem = StockList['items'][number]
export type OpenedItem = OutputOf<'stock.open'>
export type Copy = StockItem['copies'][number]
export type StockState = StockItem['now']
export type Several = OutputOf<'stock.pause'>

/** Those by which the list is narrowed, in the order in which they call. */
export const statesAsked: readonly StockState[] = [
  'shown',
  'lent',
  'late',
  'reserved',
  'to-repair',
  'out-of-order',
  'draft',
  'paused',
  'awaits-look',
  'hidden',
  'expired',
  'closed',
]

/** The parts of the room share this. */
export type Parts = {
  readonly desk: Desk
  readonly space: Space
  /** As each call of the room names its member. */
  readonly named: { readonly member: string }
  readonly act: DeskAct
  readonly words: () => StockStrings
  readonly facts: () => StockRoomFacts | undefined
  /** Reads the list, and what is open, again. */
  readonly reload: () => void
}

/** As each call of the room names it. */
export const memberOf = ({ of }: Space): { member: string } => ({ member: of.named.member ?? '' })

/** Reads the filters of the address; unknown values are left out. */
export function filtersIn(filters: Filters): Omit<InputOf<'stock.list'>, 'member'> {
  const { words, category, place, cursor } = filters
  const state = statesAsked.find((each) => each === filters['state'])
  return {
    part: filters['part'] === 'notices' ? 'notices' : 'shelf',
    ...(words && { words: words.slice(0, 100) }),
    ...(state && { state }),
    ...(category && { category: category.slice(0, 40) }),
    ...(place && /^[a-z0-9-]{1,64}$/.test(place) && { place }),
    ...(cursor && /^\d{1,20}$/.test(cursor) && { cursor }),
  }
}

/** « M-0150 » after « M-0149 », by so many. */
export function codeAfter(code: string, by: number): string {
  const [, head = '', digits = ''] = /^(.*?)(\d+)$/.exec(code) ?? []
  return digits ? `${head}${String(Number(digits) + by).padStart(digits.length, '0')}` : ''
}

export const codesOf = ({ copies }: Pick<StockItem, 'copies'>): string => copies.map(({ code }) => code).join(', ')

/** A category below the family that holds it; a family that holds none is one itself. */
export function categoryGroups({ categories }: StockRoomFacts) {
  const families = categories.filter(({ parent }) => parent === undefined)
  return families.map((family) => {
    const below = categories.filter(({ parent }) => parent === family.id)
    return { family, choices: below.length > 0 ? below : [family] }
  })
}
