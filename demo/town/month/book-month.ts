import type { Id } from '../../../server/base/id.js'
import { Refusal } from '../../../server/base/refusal.js'
import { bookAppointment } from '../../../server/repairs/appointments/book-appointment.js'
import { refreshFirstFree } from '../../../server/repairs/agenda/first-free.js'
import { showRepairer } from '../../../server/repairs/index.js'
import { findSite } from '../../../server/sites/index.js'
import { asPerson } from '../acting.js'
import type { OpenRepairer } from '../admit-repairers.js'
import { commune, type CommuneName } from '../communes.js'
import { demoPeople, peopleAway } from '../people.js'
import type { Tools } from '../tools.js'
import { typeset } from '../typeset.js'
import { dice, oneOf } from './dice.js'
import { History } from './history.js'
import { lifeAfter, type Step } from './live-on.js'
import { planAppointments, type PlannedAppointment } from './plan-appointments.js'
import { Residents, type Resident } from './residents.js'
import { homes, residentsWords } from './words.js'

type Calendar = {
  readonly repairers: readonly OpenRepairer[]
  /** Accounts by first name. */
  readonly people: ReadonlyMap<string, Id<'Account'>>
}

/** Where a repairer is booked, and what there is to choose from. */
type Counter = { readonly siteId: Id<'Site'>; readonly services: readonly { readonly id: string }[] }

/** The appointments of some weeks, one thing after the other as it happened, by the verbs with which it does. */
export async function bookMonth(tools: Tools, { repairers, people }: Calendar): Promise<History> {
  const now = tools.clock.now()
  const history = new History()
  const residents = new Residents(
    demoPeople.filter(({ firstName }) => !peopleAway.includes(firstName)),
    people,
  )
  const counters = new Map<OpenRepairer, Counter>()
  for (const open of repairers) counters.set(open, await counterOf(tools, open))

  const steps: Step[] = planAppointments(repairers, now).map((planned) => ({
    at: planned.askedAt,
    take: (then) => book(then, { planned, history, residents, counter: counters.get(planned.open) }),
  }))
  for (let step = steps.shift(); step && step.at <= now; step = steps.shift()) {
    const { at, take } = step
    for (const next of await take({ tx: tools.tx, clock: { now: () => at } })) insert(steps, next)
  }
  // What was left behind by each appointment was true then.
  await refreshFirstFree(
    tools.tx,
    repairers.map(({ repairer }) => repairer.id),
    now,
  )
  return history
}

function insert(steps: Step[], step: Step): void {
  const at = steps.findIndex((other) => other.at > step.at)
  steps.splice(at < 0 ? steps.length : at, 0, step)
}

async function counterOf({ tx, clock }: Tools, { demo }: OpenRepairer): Promise<Counter> {
  const site = await findSite(tx, demo.site)
  if (!site) throw new RangeError(`the site ${demo.site} of ${demo.slug} is not open`)
  const asked = { db: tx, clock, keepUntil: () => {} }
  const { services } = await showRepairer(asked, { repairer: demo.slug, site: demo.site })
  return { siteId: site.id, services }
}

type Booking = {
  readonly planned: PlannedAppointment
  readonly history: History
  readonly residents: Residents
  readonly counter: Counter | undefined
}

/** Nobody comes when everybody in the area has enough to do already, or the time is gone. */
async function book(then: Tools, { planned, history, residents, counter }: Booking): Promise<readonly Step[]> {
  const { demo } = planned.open
  const resident = residents.whoCould(planned, then.clock.now())
  if (!resident || !counter) return []
  try {
    const wish = { ...wishOf(planned, resident, counter), siteId: counter.siteId }
    const appointment = await bookAppointment(then, asPerson(resident.accountId), wish)
    history.happened(appointment, then.clock.now())
    const calledOff = residents.expects(resident, { slug: demo.slug, appointment })
    return lifeAfter(appointment, { planned, history, calledOff })
  } catch (error) {
    if (error instanceof Refusal && error.reason === 'slot-taken') return []
    throw error
  }
}

function wishOf({ open: { demo }, startsAt, service, name }: PlannedAppointment, who: Resident, counter: Counter) {
  const visited = demo.types.includes('itinerant') && (demo.types.length === 1 || dice(`home ${name}`) < 0.4)
  const chosen = service === undefined ? undefined : counter.services[service]?.id
  const [, , , bikes = demo.bikeTypes] = demo.services[service ?? -1] ?? []
  return {
    bikeType: oneOf(bikes, `bike ${name}`),
    firstName: who.firstName,
    locale: 'fr' as const,
    ...(dice(`phone ${name}`) < 0.5 && { phone: who.phone }),
    repairer: demo.slug,
    ...(chosen !== undefined && { service: chosen }),
    site: demo.site,
    startsAt,
    words: typeset(oneOf(residentsWords, `words ${name}`)),
    ...(visited && { address: homeIn(visitedBy[demo.slug] ?? [], name) }),
  }
}

type Town = keyof typeof homes & CommuneName

const visitedBy: Readonly<Record<string, readonly Town[]>> = {
  'velo-visite': ['Lomme', 'Lille', 'Lambersart'],
  'la-carriole': ['Hellemmes', 'Mons-en-Barœul', 'Villeneuve-d’Ascq'],
  'les-galibots-du-velo': ['Hénin-Beaumont', 'Carvin', 'Courrières'],
}

function homeIn(towns: readonly Town[], name: string) {
  const town = oneOf(towns, `town ${name}`)
  return { text: `${oneOf(homes[town], `street ${name}`)}, ${town}`, communeCode: commune(town) }
}
