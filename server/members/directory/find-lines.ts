import { never, type Instant } from '../../base/instant.js'
import type { Day, Zone } from '../../base/local-time.js'
import { boxAround, distanceMetres, type Point } from '../../base/point.js'
import type { Found } from './found-before.js'
import { nextSuchDay } from './hours-book.js'
import type { Ledger } from './ledger.js'
import type { Scratch } from './scratch.js'
import { isOneSlipAway } from './slip.js'
import { inSlices } from './slices.js'
import type { Marks } from './vocabulary.js'

/** Where somebody looks from, and how far. */
export type Look = { readonly point: Point; readonly metres: number | undefined }

/** What is looked for, as the ledger holds it. */
export type Wish = {
  /** 1 at the communes of the territory, by their number in the ledger. */
  readonly ground: Uint8Array
  /** Whether one without a place is shown here. */
  readonly isServedHere: (line: number) => boolean
  /** One of these bits is enough; 0 asks for none. */
  readonly kinds: number
  readonly does: number
  readonly topics: number
  /** All are to be found, each at the beginning of a word. */
  readonly words: readonly string[]
  readonly look: Look | undefined
  /** `now`, or a weekday of which 1 is Monday. */
  readonly open: 'now' | number | undefined
  readonly byDistance: boolean
}

export async function findLines(ledger: Ledger, wish: Wish, now: Instant): Promise<Found> {
  const typed = wish.words.map((word) => ledger.vocabulary.beginningWith(word))
  const marks = areAllSomebodys(typed) ? typed : forgiven(ledger, wish.words, typed)
  if (areAllSomebodys(marks)) return goThrough(ledger, { ...wish, marks }, now)
  return { lines: new Int32Array(0), isByDistance: wish.byDistance, unplaced: 0, until: never }
}

const areAllSomebodys = (marks: readonly Marks[]) => marks.every(({ isEmpty }) => !isEmpty)

/** One slip is forgiven, in the first word that nobody is found by. */
function forgiven(ledger: Ledger, words: readonly string[], typed: readonly Marks[]): Marks[] {
  const slip = typed.findIndex(({ isEmpty }) => isEmpty)
  return typed.map((marks, at) => (at === slip ? ledger.vocabulary.meantBy(words[at] ?? '', isOneSlipAway) : marks))
}

type Marked = Wish & { readonly marks: readonly Marks[] }

function goThrough(ledger: Ledger, wish: Marked, now: Instant): Promise<Found> {
  return ledger.scratch.use((scratch) => goThroughWith(ledger, wish, { now, scratch }))
}

async function goThroughWith(
  ledger: Ledger,
  wish: Marked,
  { now, scratch: { lines, metres } }: { now: Instant; scratch: Scratch },
): Promise<Found> {
  const { look, byDistance } = wish
  const { order } = ledger
  const fits = fitting(ledger, wish)
  const metresTo = look && measuring(ledger, look)
  const opening = openings(ledger, wish.open, now)
  let count = 0
  let unplaced = 0
  await inSlices(order.length, (from, to) => {
    for (let step = from; step < to; step += 1) {
      const line = order[step] ?? 0
      if (!fits(line)) continue
      if (metresTo) {
        const far = metresTo(line)
        if (far === undefined) continue
        metres[count] = far
      }
      if (!opening.holds(line)) continue
      lines[count] = line
      count += 1
      if (!ledger.isPlaced(line)) unplaced += 1
    }
  })
  const found = { lines: lines.slice(0, count), ...(metresTo && { metres: metres.slice(0, count) }) }
  return { ...(byDistance ? nearestFirst(found) : found), isByDistance: byDistance, unplaced, until: opening.until() }
}

/** What can be told of a line without a clock and without a distance, cheapest first. */
function fitting(ledger: Ledger, { ground, isServedHere, kinds, does, topics, marks }: Marked) {
  const columns = ledger
  return (line: number): boolean => {
    const commune = columns.communes[line] ?? -1
    if (commune >= 0 ? ground[commune] !== 1 : !isServedHere(line)) return false
    if (kinds !== 0 && (kinds & (columns.kinds[line] ?? 0)) === 0) return false
    if (does !== 0 && (does & (columns.does[line] ?? 0)) === 0) return false
    if (topics !== 0 && (topics & (columns.topics[line] ?? 0)) === 0) return false
    for (const one of marks) if (!ledger.isFoundBy(one, line)) return false
    return true
  }
}

/** Whole metres; infinite for who stands nowhere; undefined when that is farther than somebody wants to go. */
function measuring({ latitudes, longitudes }: Ledger, { point, metres }: Look) {
  const box = metres === undefined ? undefined : boxAround(point, metres)
  return (line: number): number | undefined => {
    const latitude = latitudes[line] ?? Number.NaN
    const longitude = longitudes[line] ?? Number.NaN
    if (Number.isNaN(latitude)) return box ? undefined : Infinity
    if (box && (latitude < box.south || latitude > box.north || longitude < box.west || longitude > box.east)) {
      return undefined
    }
    const far = distanceMetres(point, { latitude, longitude })
    return metres === undefined || far <= metres ? Math.round(far) : undefined
  }
}

/** Whether a place is open when somebody wants to come, and until when all that was answered stays true. */
function openings({ hours, hoursOf }: Ledger, open: Wish['open'], now: Instant) {
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
  // Thousands keep the same hours: 1 for those that are open, 2 for those that are not.
  const verdicts = new Uint8Array(hours.size)
  const holds = (line: number): boolean => {
    if (open === undefined) return true
    const number = hoursOf[line] ?? -1
    if (number < 0) return false
    if (verdicts[number] === 0) verdicts[number] = isOpen(number) ? 1 : 2
    return verdicts[number] === 1
  }
  return { holds, until: () => until }
}

const mostLines = 2 ** 21

/** Those at the same distance stay by name: what is sorted says both, and numbers sort ten times faster than pairs. */
function nearestFirst({ lines, metres }: Pick<Found, 'lines' | 'metres'>): Pick<Found, 'lines' | 'metres'> {
  if (!metres) return { lines }
  const farther = 2 ** 27 // metres: more than there are around the earth
  const ranks = new Float64Array(metres.length)
  for (let at = 0; at < ranks.length; at += 1) {
    ranks[at] = Math.min(metres[at] ?? farther, farther) * mostLines + at
  }
  ranks.sort()
  const sorted = { lines: new Int32Array(ranks.length), metres: new Float64Array(ranks.length) }
  for (let at = 0; at < ranks.length; at += 1) {
    const before = (ranks[at] ?? 0) % mostLines
    sorted.lines[at] = lines[before] ?? 0
    sorted.metres[at] = metres[before] ?? Infinity
  }
  return sorted
}
