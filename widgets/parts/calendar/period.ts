import { addToDay, weekdayOf } from './calendar-days.js'

/** Both ends are part of it. */
export type Period = { readonly from: string; readonly to: string }

/** The days of a thing, as far as they are known, in the zone of where it is. */
export type KnownDays = {
  readonly today: string
  /** Today until it is too late for that. */
  readonly first: string
  /** Nobody knows of later days. */
  readonly last: string
  /** No copy can be had then. */
  readonly taken: ReadonlySet<string>
  /** Where there are several: the days of each. Days go together where one of them is free all along. */
  readonly copies?: readonly ReadonlySet<string>[] | undefined
  /** It stays out over such days, but is neither fetched nor brought back. */
  readonly closed: ReadonlySet<string>
  /** How many days at most. */
  readonly longest?: number | undefined
  /** Days that are taken are chosen too: somebody waits for them. */
  readonly mayBeTaken?: boolean | undefined
}

type DayKind = 'past' | 'late' | 'far' | 'taken' | 'closed' | 'free'

export function kindOf(day: string, { today, first, last, taken, closed }: KnownDays): DayKind {
  if (day < today) return 'past'
  if (day > last) return 'far'
  if (taken.has(day)) return 'taken'
  if (day < first) return 'late'
  return closed.has(day) ? 'closed' : 'free'
}

const none: ReadonlySet<string> = new Set()

/** The reason why a day cannot be chosen. */
export const bindingKindOf = (day: string, days: KnownDays): DayKind =>
  kindOf(day, days.mayBeTaken ? { ...days, taken: none } : days)

export type End = 'from' | 'to'

/** The choice so far; `end` is the one that the next day is for. */
export type Choice = { readonly from?: string | undefined; readonly to?: string | undefined; readonly end: End }

export const nothingChosen: Choice = { end: 'from' }

/** Why a day could not be chosen. `between`: this day, which is taken, would lie within. */
export type Obstacle = { readonly is: Exclude<DayKind, 'free'> | 'between' | 'long'; readonly day: string }

type Chosen = { readonly choice: Choice; readonly obstacle?: Obstacle }

export function periodOf({ from, to }: Choice): Period | undefined {
  return from !== undefined && to !== undefined ? { from, to } : undefined
}

/** A day before the first one begins anew; what no longer fits behind a new first day is to be chosen again. */
export function chooseDay(choice: Choice, day: string, days: KnownDays): Chosen {
  const kind = bindingKindOf(day, days)
  if (kind !== 'free') return { choice, obstacle: { is: kind, day } }
  const { end, from, to } = choice
  if (end === 'from' || from === undefined || day < from) {
    const stays = to !== undefined && day <= to && !obstacleIn({ from: day, to }, days)
    return { choice: { from: day, to: stays ? to : undefined, end: 'to' } }
  }
  const obstacle = obstacleIn({ from, to: day }, days)
  return obstacle ? { choice, obstacle } : { choice: { from, to: day, end: 'to' } }
}

/** Why it cannot be had; undefined where it can. */
export function obstacleIn({ from, to }: Period, days: KnownDays): Obstacle | undefined {
  for (const day of [from, to]) {
    const is = bindingKindOf(day, days)
    if (is !== 'free') return { is, day }
  }
  const taken = days.mayBeTaken ? undefined : takenWithin({ from, to }, days)
  if (taken !== undefined) return { is: 'between', day: taken }
  return days.longest !== undefined && lengthOf({ from, to }) > days.longest ? { is: 'long', day: to } : undefined
}

/** The day at which even the copy that is free longest is taken. */
function takenWithin({ from, to }: Period, { copies, taken }: KnownDays): string | undefined {
  let furthest = ''
  for (const of of copies ?? [taken]) {
    const met = earliest(of, (day) => day >= from && day <= to)
    if (met === undefined) return undefined
    if (met > furthest) furthest = met
  }
  return furthest
}

const dayMs = 86_400_000

export function lengthOf({ from, to }: Period): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs) + 1
}

/** The first day taken after this one. */
export function nextTaken(day: string, { taken }: KnownDays): string | undefined {
  return earliest(taken, (each) => each > day)
}

function earliest(days: ReadonlySet<string>, isMeant: (day: string) => boolean): string | undefined {
  let first: string | undefined
  for (const day of days) if (isMeant(day) && (first === undefined || day < first)) first = day
  return first
}

const quicks = ['weekend', 'day', 'next-weekend'] as const

type Quick = { readonly is: (typeof quicks)[number]; readonly period: Period }

/** Choices that most people want, where they are free. */
export function quickChoices(days: KnownDays): Quick[] {
  const { today } = days
  const saturday = addToDay(today, 6 - weekdayOf(today))
  const found: Record<Quick['is'], Period | undefined> = {
    weekend: weekendOf(saturday, days),
    day: firstDay(days),
    'next-weekend': weekendOf(addToDay(saturday, 7), days),
  }
  return quicks.flatMap((is) => {
    const period = found[is]
    return period ? [{ is, period }] : []
  })
}

/**
 * From Saturday to Monday, when it is brought back; a day sooner or later where it is closed, a day less where that is
 * taken or too long. On a Sunday the weekend has gone.
 */
function weekendOf(saturday: string, days: KnownDays): Period | undefined {
  const begins = [saturday, addToDay(saturday, -1)]
  const ends = [2, 1, 3].map((ahead) => addToDay(saturday, ahead))
  if (days.today > saturday) return undefined
  return begins
    .flatMap((from) => ends.map((to) => ({ from, to })))
    .find((period) => obstacleIn(period, days) === undefined)
}

function firstDay(days: KnownDays): Period | undefined {
  for (let day = days.first; day <= days.last; day = addToDay(day, 1))
    if (kindOf(day, days) === 'free') return { from: day, to: day }
  return undefined
}
