import { never, type Instant } from '../../base/instant.js'
import type { Day, Zone } from '../../base/local-time.js'
import type { Point } from '../../base/point.js'
import type { Found } from './found-before.js'
import { nextSuchDay } from './hours-book.js'
import type { MemberIndex } from './member-index.js'
import { openFirst } from './open-first.js'
import { nearestFirst } from './nearest-first.js'
import type { Scratch } from './scratch.js'
import { inSteps } from './yielding.js'

export type Nearby = { readonly point: Point; readonly metres: number | undefined }

export type Wish = {
  /** By number of a commune in the index: 1 for those of the territory. */
  readonly territoryMask: Uint8Array
  /** Whether a member without a place is shown in this territory. */
  readonly isServedHere: (row: number) => boolean
  /** A row must have one of these bits; 0 is no filter. */
  readonly kinds: number
  readonly does: number
  readonly topics: number
  readonly isAccessible: boolean
  /** A row must have a word with each of these prefixes; eight at most, one bit each. */
  readonly words: readonly string[]
  readonly nearby: Nearby | undefined
  /** `now`, or a weekday; 1 is Monday. */
  readonly open: 'now' | number | undefined
  readonly byDistance: boolean
  /** Those open now first, and of these the nearest to here. */
  readonly openAround?: Point | undefined
}

export async function findRows(index: MemberIndex, wish: Wish, now: Instant): Promise<Found> {
  const { numbers: known } = index.words
  const typed = wish.words.map((word) => known.beginningWith(word))
  // Only one word is corrected: the first that no row has.
  const typo = typed.findIndex(isNobodys)
  const words = typed.map((numbers, at) => (at === typo ? known.meantBy(wish.words[at] ?? '') : numbers))
  if (words.some(isNobodys)) {
    return { rows: new Int32Array(0), isByDistance: wish.byDistance, withAddress: 0, unplaced: 0, until: never }
  }
  return index.scratch.use((scratch) => goThrough(index, { ...wish, words }, { now, scratch }))
}

const isNobodys = (numbers: readonly number[]) => numbers.length === 0

type Numbered = Omit<Wish, 'words'> & { readonly words: readonly (readonly number[])[] }

async function goThrough(
  index: MemberIndex,
  wish: Numbered,
  { now, scratch }: { now: Instant; scratch: Scratch },
): Promise<Found> {
  const { nearby, byDistance, words } = wish
  const { rows, metres, words: marks } = scratch
  const { order } = index
  for (const [at, numbers] of words.entries()) index.words.mark(numbers, 1 << at, { marks, rows: index.rowCount })
  const fits = fitting(index, wish, marks)
  const isNear = nearby && index.globe.measuringFrom(nearby.point, nearby.metres)
  const opening = openings(index, wish.open, now)
  let count = 0
  let unplaced = 0
  await inSteps(order.length, (from, to) => {
    for (let step = from; step < to; step += 1) {
      const row = order[step] ?? 0
      if (!fits(row) || (isNear && !isNear(row, metres, count)) || !opening.holds(row)) continue
      rows[count] = row
      count += 1
      if (!index.isPlaced(row)) unplaced += 1
    }
  })
  if (wish.openAround) {
    const sorted = await openFirst(index, { scratch, count, around: wish.openAround, now })
    const until = sorted.until < opening.until() ? sorted.until : opening.until()
    return { ...sorted, until, isByDistance: false, withAddress: count, unplaced }
  }
  const found =
    byDistance && isNear
      ? nearestFirst(scratch, count)
      : { rows: rows.slice(0, count), ...(isNear && { metres: metres.slice(0, count) }) }
  // Without words or a point, people look for somewhere to go: entries with an address come first.
  const withAddress = nearby || words.length > 0 ? count : addressesFirst(index, found.rows)
  return { ...found, isByDistance: byDistance, withAddress, unplaced, until: opening.until() }
}

/** Stable partition in place: rows with an address first. Returns how many have one. */
function addressesFirst({ communes }: Pick<MemberIndex, 'communes'>, rows: Int32Array): number {
  const hasAddress = (row: number) => (communes[row] ?? -1) >= 0
  const withAddress = rows.filter(hasAddress)
  rows.set(
    rows.filter((row) => !hasAddress(row)),
    withAddress.length,
  )
  rows.set(withAddress)
  return withAddress.length
}

/** The conditions that need neither clock nor distance, cheapest first. */
function fitting(
  { communes, ...columns }: Pick<MemberIndex, 'communes' | 'kinds' | 'does' | 'topics' | 'accessible'>,
  { territoryMask, isServedHere, kinds, does, topics, isAccessible, words }: Numbered,
  marks: Uint8Array,
) {
  const all = 2 ** words.length - 1
  return (row: number): boolean => {
    if (all !== 0 && marks[row] !== all) return false
    const commune = communes[row] ?? -1
    if (commune >= 0 ? territoryMask[commune] !== 1 : !isServedHere(row)) return false
    if (isAccessible && columns.accessible[row] !== 1) return false
    if (kinds !== 0 && (kinds & (columns.kinds[row] ?? 0)) === 0) return false
    if (does !== 0 && (does & (columns.does[row] ?? 0)) === 0) return false
    return topics === 0 || (topics & (columns.topics[row] ?? 0)) !== 0
  }
}

function openings({ hours, hoursOf }: MemberIndex, open: Wish['open'], now: Instant) {
  let until = never
  const holdUntil = (moment: Instant) => {
    if (moment < until) until = moment
  }
  const days = new Map<Zone, Day>()
  const dayIn = (weekday: number, zone: Zone): Day => {
    const known = days.get(zone)
    if (known !== undefined) return known
    const next = nextSuchDay(weekday, zone, now)
    holdUntil(next.until)
    days.set(zone, next.day)
    return next.day
  }
  const isOpen = (number: number): boolean => {
    const zone = hours.zoneOf(number)
    if (zone === undefined) return false
    if (open !== 'now') return hours.isOpenOn(number, dayIn(open ?? 1, zone))
    const known = hours.stateAt(number, now)
    if (known) holdUntil(known.until)
    return known?.state.now === true
  }
  // Thousands of places have the same hours, so each is decided once: 1 for open, 2 for closed.
  const verdicts = new Uint8Array(hours.size)
  const holds = (row: number): boolean => {
    if (open === undefined) return true
    const number = hoursOf[row] ?? -1
    if (number < 0) return false
    if (verdicts[number] === 0) verdicts[number] = isOpen(number) ? 1 : 2
    return verdicts[number] === 1
  }
  return { holds, until: () => until }
}
