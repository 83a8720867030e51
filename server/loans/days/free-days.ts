import type { Id } from '../../base/id.js'
import { addToDay, daysBetween, type Day } from '../../base/local-time.js'
import type { Tables } from '../../database/tables.js'

export type HeldAs = Tables['offer_day']['held_as']

export type HeldDay = {
  readonly day: Day
  readonly as: HeldAs
  /** Null where its giver keeps the day, or it is held for somebody who waits. */
  readonly loan: Id<'Loan'> | null
  /** Days that the loan, or the wait, keeps free around itself. */
  readonly buffer: number
  /** The person for whom a day is held while they wait. */
  readonly person?: Id<'Account'>
}

export type CopyHeld = { readonly copyId: Id<'OfferCopy'>; readonly held: readonly HeldDay[] }

type Looking = {
  /** The first day that counts. */
  readonly today: Day
  /** Days that the new loan keeps free after itself. */
  readonly buffer: number
  /** Its own days do not stand in a loan's way. */
  readonly except?: Id<'Loan'>
  /** Days that are held for this person do not stand in their way. */
  readonly person?: Id<'Account'>
}

/** Days that may be asked for, today included. */
export const horizonDays = 366

type Calendar = { readonly today: Day; readonly days: readonly Day[]; readonly places: ReadonlyMap<Day, number> }

let kept: Calendar | undefined

/** Making days out of numbers takes longer than all the rest; everybody asks for those of the same year. */
function calendarFrom(today: Day): Calendar {
  if (kept?.today === today) return kept
  const days = Array.from({ length: horizonDays }, (_, at) => addToDay(today, at))
  kept = { today, days, places: new Map(days.map((day, at) => [day, at])) }
  return kept
}

/** Says of each day of a copy, from today on, whether somebody has it. */
export type CopyFree = { readonly copyId: Id<'OfferCopy'>; readonly isTaken: readonly boolean[] }

/**
 * Between two loans the longer of their buffers is kept free: around each day that another loan asks for, as many days on either
 * side. What is kept after a loan stands as rows too; a day of the giver's keeps nothing around it.
 */
export function freeOf({ copyId, held }: CopyHeld, { today, buffer, except, person }: Looking): CopyFree {
  const isTaken = new Array<boolean>(horizonDays).fill(false)
  const { places } = calendarFrom(today)
  for (const { day, as, loan, buffer: theirs, person: whose } of held) {
    if (loan !== null && loan === except) continue
    if (whose !== undefined && whose === person) continue
    const at = places.get(day) ?? daysBetween(today, day)
    const around = as === 'giver' || as === 'buffer' ? 0 : Math.max(buffer, theirs)
    const from = Math.max(0, at - around)
    const to = Math.min(horizonDays - 1, at + around)
    for (let each = from; each <= to; each += 1) isTaken[each] = true
  }
  return { copyId, isTaken }
}

type Span = { readonly from: Day; readonly to: Day }

export function isFree({ isTaken }: CopyFree, { from, to }: Span, today: Day): boolean {
  const [first, last] = [daysBetween(today, from), daysBetween(today, to)]
  if (first < 0 || last >= horizonDays || last < first) return false
  for (let at = first; at <= last; at += 1) if (isTaken[at]) return false
  return true
}

/** The last day that is free all along from this one on. */
export function freeUntil({ isTaken }: CopyFree, from: Day, today: Day): Day | undefined {
  const first = daysBetween(today, from)
  if (first < 0 || first >= horizonDays || isTaken[first]) return undefined
  let last = first
  while (last < horizonDays - 1 && !isTaken[last + 1]) last += 1
  return addToDay(today, last)
}

/** The free days around a period on one copy, on both sides: the fewer there are, the less is broken up. */
function stretchAround({ isTaken }: CopyFree, { from, to }: Span, today: Day): number {
  let [before, after] = [daysBetween(today, from), daysBetween(today, to)]
  while (before > 0 && !isTaken[before - 1]) before -= 1
  while (after < horizonDays - 1 && !isTaken[after + 1]) after += 1
  return after - before
}

/** Chooses the copy with the shortest free stretch around these days, so that longer stretches stay whole. */
export function chooseCopy(copies: readonly CopyFree[], span: Span, today: Day): CopyFree | undefined {
  let best: { readonly copy: CopyFree; readonly stretch: number } | undefined
  for (const copy of copies) {
    if (!isFree(copy, span, today)) continue
    const stretch = stretchAround(copy, span, today)
    if (!best || stretch < best.stretch) best = { copy, stretch }
  }
  return best?.copy
}

/** The days on which no copy can be had. */
export function takenOf(copies: readonly CopyFree[], today: Day): Day[] {
  return daysWhere((at) => copies.every(({ isTaken }) => isTaken[at]), today)
}

export const daysOf = ({ isTaken }: CopyFree, today: Day): Day[] => daysWhere((at) => isTaken[at] === true, today)

export function daysWhere(is: (at: number, day: Day) => boolean, today: Day): Day[] {
  return calendarFrom(today).days.filter((day, at) => is(at, day))
}

type Near = {
  readonly copies: readonly CopyFree[]
  readonly today: Day
  readonly span: Span
  /** Whether it may begin then, and end then. */
  readonly mayBegin: (day: Day) => boolean
  readonly mayEnd: (day: Day) => boolean
}

const mostNearest = 3

/** Periods of the same length, nearest first, and none that overlaps another. */
export function nearestFree({ copies, today, span, mayBegin, mayEnd }: Near): Span[] {
  const length = daysBetween(span.from, span.to)
  const wanted = daysBetween(today, span.from)
  const found: Span[] = []
  for (let away = 0; away < horizonDays && found.length < mostNearest; away += 1) {
    for (const at of away === 0 ? [wanted] : [wanted + away, wanted - away]) {
      if (at < 0 || at + length >= horizonDays) continue
      const each = { from: addToDay(today, at), to: addToDay(today, at + length) }
      if (found.some(({ from, to }) => each.from <= to && from <= each.to)) continue
      if (!mayBegin(each.from) || !mayEnd(each.to)) continue
      if (copies.some((copy) => isFree(copy, each, today))) found.push(each)
    }
  }
  return found.slice(0, mostNearest)
}
