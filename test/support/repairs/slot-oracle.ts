/**
 * What is free, found the slow way: a list of all quarters of an hour with what the wall shows in each, walked through from
 * beginning to end. Imports nothing, so that it cannot share a mistake with what it judges.
 */

/** All quarters of an hour of some time, and where in the list a wall clock first shows what. */
export type Wall = {
  readonly moments: readonly number[]
  readonly firstShown: ReadonlyMap<string, number>
  readonly days: readonly { readonly day: string; readonly first: number; readonly quarters: number }[]
}

export type OracleCalendar = {
  readonly zone: string
  readonly nowMs: number
  readonly stepMinutes: number
  readonly leadMinutes: number
  readonly horizonDays: number
  readonly minutes: number
  readonly preparationMinutes: number
  readonly openings: readonly { readonly weekday: number; readonly from: string; readonly to: string }[]
  readonly closures: readonly {
    readonly fromDay: string
    readonly fromTime: string
    readonly toDay: string
    readonly toTime: string
  }[]
  readonly agendas: readonly {
    readonly seats: number
    readonly appointments: readonly { readonly ms: number; readonly quarters: number }[]
  }[]
}

const quarterMs = 15 * 60 * 1000

/** Every quarter of an hour from one moment to another, both at midnight there or before and after all that matters. */
export function wallOf(zone: string, fromMs: number, toMs: number): Wall {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  const moments: number[] = []
  const firstShown = new Map<string, number>()
  const days: { day: string; first: number; quarters: number }[] = []
  for (let ms = fromMs; ms < toMs; ms += quarterMs) {
    const shown = format.format(ms)
    const day = shown.slice(0, 10)
    if (!firstShown.has(shown)) firstShown.set(shown, moments.length)
    if (days.at(-1)?.day !== day) days.push({ day, first: moments.length, quarters: 0 })
    const last = days.at(-1)
    if (last) last.quarters += 1
    moments.push(ms)
  }
  return { moments, firstShown, days }
}

/** Starts that are free, each with the place of its agenda in the list. `wall` holds the days around. */
export function freeByOracle(calendar: OracleCalendar, wall: Wall): [number, number][] {
  const begins = wall.moments[0] ?? 0
  const nowAt = Math.floor((calendar.nowMs - begins) / quarterMs)
  const today = wall.days.findIndex(({ first, quarters }) => nowAt >= first && nowAt < first + quarters)
  const shownDays = wall.days.slice(today, today + calendar.horizonDays + 1)

  const closed = calendar.closures.map(({ fromDay, fromTime, toDay, toTime }) => ({
    from: placeOf(wall, fromDay, fromTime),
    to: placeOf(wall, toDay, toTime),
  }))
  const isOpen = (at: number) => closed.every(({ from, to }) => at < from || at >= to)
  const inAgendas = calendar.agendas.map(({ seats, appointments }) => {
    const count = new Map<number, number>()
    for (const length of appointments) {
      const first = (length.ms - begins) / quarterMs
      for (let at = first; at < first + length.quarters; at += 1) count.set(at, (count.get(at) ?? 0) + 1)
    }
    return { seats, count }
  })

  let needed = 0
  while (needed * 15 < calendar.minutes + calendar.preparationMinutes) needed += 1
  const found = new Map<number, number>()
  for (const { day } of shownDays) {
    const weekday = ((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7) + 1
    for (const opening of calendar.openings.filter((each) => each.weekday === weekday)) {
      const first = placeOf(wall, day, opening.from)
      const end = placeOf(wall, day, opening.to)
      for (let start = first; start < end; start += calendar.stepMinutes / 15) {
        const ms = wall.moments[start] ?? 0
        if (ms - calendar.nowMs < calendar.leadMinutes * 60 * 1000) continue
        const covered = Array.from({ length: needed }, (_, more) => start + more)
        if (!covered.every((at) => at < end && isOpen(at))) continue
        const agenda = inAgendas.findIndex(({ seats, count }) => covered.every((at) => (count.get(at) ?? 0) < seats))
        if (agenda >= 0) found.set(ms, agenda)
      }
    }
  }
  return [...found].sort((a, b) => a[0] - b[0])
}

/** Where a wall clock first shows this time; of a time that was skipped, as much later as was skipped. */
function placeOf(wall: Wall, onDay: string, time: string): number {
  const day = wall.days.find((each) => each.day === onDay)
  if (!day) throw new RangeError(`${onDay} is not on this wall`)
  if (time === '24:00') return day.first + day.quarters
  const found = wall.firstShown.get(`${onDay} ${time}`)
  if (found !== undefined) return found
  const quarters = Number(time.slice(0, 2)) * 4 + Number(time.slice(3)) / 15 + (96 - day.quarters)
  const later = `${String(Math.floor(quarters / 4)).padStart(2, '0')}:${String((quarters % 4) * 15).padStart(2, '0')}`
  return wall.firstShown.get(`${onDay} ${later}`) ?? Number.NaN
}
