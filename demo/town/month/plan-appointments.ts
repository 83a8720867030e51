import { addHours, addMs, msOf, type Instant } from '../../../server/base/instant.js'
import { addToDay, dayOf, instantAt, paris, type Day } from '../../../server/base/local-time.js'
import type { Opening } from '../../../server/repairs/repairer.js'
import type { OpenRepairer } from '../admit-repairers.js'
import type { DemoRepairer } from '../repairers/demo-repairer.js'
import { dice } from './dice.js'

/** Somebody wants an appointment: where, when, what for, and when they say so. */
export type PlannedAppointment = {
  readonly open: OpenRepairer
  readonly startsAt: Instant
  readonly askedAt: Instant
  /** Position of the service in the repairer's list; absent where nobody knows what is to be done. */
  readonly service?: number
  /** One of those that make a morning full: nobody cancels it. */
  readonly firm: boolean
  /** What everything that is left to chance hangs on. */
  readonly name: string
}

const daysBefore = 21
const minuteMs = 60_000

/**
 * Every appointment of the three weeks that were and of the weeks to come, in the order in which they are asked for.
 */
export function planAppointments(repairers: readonly OpenRepairer[], now: Instant): PlannedAppointment[] {
  const today = dayOf(now, paris)
  const planned = repairers.flatMap((open) => {
    const { days } = open.demo.busy
    const all = Array.from({ length: daysBefore + days + 1 }, (_, at) => addToDay(today, at - daysBefore))
    return all.filter((day) => !isAway(open, day, today)).flatMap((day) => appointmentsOn(open, day, now))
  })
  return planned.toSorted((a, b) => msOf(a.askedAt) - msOf(b.askedAt) || (a.name < b.name ? -1 : 1))
}

function isAway({ demo }: OpenRepairer, day: Day, today: Day): boolean {
  return (demo.closures ?? []).some(({ from, to }) => addToDay(today, from) <= day && day <= addToDay(today, to))
}

function appointmentsOn(open: OpenRepairer, day: Day, now: Instant): PlannedAppointment[] {
  const weekday = ((new Date(day).getUTCDay() + 6) % 7) + 1
  const { seats = 1, employees } = open.demo
  const lanes = Array.from({ length: employees?.length ?? seats }, (_, lane) => lane)
  return open.openings
    .filter((opening) => opening.weekday === weekday)
    .flatMap((opening) => lanes.flatMap((lane) => appointmentsIn(open, { day, opening, lane, now })))
}

type Lane = { readonly day: Day; readonly opening: Opening; readonly lane: number; readonly now: Instant }

/** One after the other through an opening, as far as it is busy. */
function appointmentsIn(open: OpenRepairer, { day, opening, lane, now }: Lane): PlannedAppointment[] {
  const { slug, stepMinutes } = open.demo
  const end = instantAt(day, opening.to, paris)
  const planned: PlannedAppointment[] = []
  for (let startsAt = instantAt(day, opening.from, paris); startsAt < end;) {
    const name = `${slug} ${startsAt} ${lane}`
    const askedAt = askedFor(open, { opening, startsAt, now })
    const length = lengthsFor(open, name).find(({ takes }) => addMs(startsAt, takes * minuteMs) <= end)
    const wanted = askedAt && length && isWanted(open, { opening, startsAt, now, name })
    if (wanted) planned.push({ open, startsAt, askedAt, name, firm: busyIn(open.demo, opening) === 10, ...length.said })
    const steps = wanted ? Math.ceil(length.takes / stepMinutes) : 1
    startsAt = addMs(startsAt, steps * stepMinutes * minuteMs)
  }
  return planned
}

/** What it is for, a third do not know; and what there is always time for. */
function lengthsFor({ demo }: OpenRepairer, name: string): { said: { service?: number }; takes: number }[] {
  const { services, usualMinutes, preparationMinutes = 0 } = demo
  const takes = (minutes: number) => Math.ceil((minutes + preparationMinutes) / 15) * 15
  const usual = { said: {}, takes: takes(usualMinutes) }
  const service = Math.floor(dice(`service ${name}`) * services.length * 1.5)
  const [, minutes] = services[service] ?? []
  return minutes === undefined ? [usual] : [{ said: { service }, takes: takes(minutes) }, usual]
}

type Wish = { readonly opening: Opening; readonly startsAt: Instant; readonly now: Instant; readonly name: string }

function isWanted({ demo }: OpenRepairer, { opening, startsAt, now, name }: Wish): boolean {
  // What is over was less busy, so that the town is quick to seed.
  const most = startsAt < now ? 0.9 : 10
  return dice(`wanted ${name}`) * 10 < Math.min(busyIn(demo, opening), most)
}

const busyIn = ({ busy }: DemoRepairer, { from }: Opening) => (from < '12:00' ? busy.mornings : busy.afternoons)

/** Before it is too late, full mornings before all others; undefined when that is still to come. */
function askedFor({ demo, repairer }: OpenRepairer, { opening, startsAt, now }: Omit<Wish, 'name'>) {
  const latest = addMs(startsAt, -repairer.leadMinutes * minuteMs)
  const chance = dice(`asked ${demo.slug} ${startsAt}`)
  const isFull = busyIn(demo, opening) === 10
  const hours = isFull ? 300 + chance * 200 : demo.onRequest ? 4 + chance * 90 : 1 + chance * 216
  const asked = addHours(latest, -hours)
  const isWaiting = demo.onRequest && startsAt > addHours(now, 72)
  if (asked < now && !isWaiting) return asked
  // Those who plan far ahead have asked lately.
  const lately = addHours(now, -0.5 - chance * (demo.onRequest ? 18 : 46))
  return lately < latest ? lately : undefined
}
