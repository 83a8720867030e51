import type { Id } from '../../../server/base/id.js'
import { addMs, type Instant } from '../../../server/base/instant.js'
import type { Appointment } from '../../../server/repairs/appointment.js'
import { commune, type CommuneName } from '../communes.js'
import type { DemoPerson } from '../people.js'
import { dice } from './dice.js'
import type { PlannedAppointment } from './plan-appointments.js'

export type Resident = {
  readonly accountId: Id<'Account'>
  readonly firstName: string
  readonly area: 'north' | 'south'
  /** 06 39 98 is kept by Arcep for works of fiction, as 03 53 01 is. */
  readonly phone: string
}

type Expected = { readonly slug: string; readonly until: Instant }

const mostExpected = 3
const latestMoveMinutes = 120
const south = new Set((['Libercourt', 'Hénin-Beaumont', 'Carvin', 'Oignies'] satisfies CommuneName[]).map(commune))

/** Who could still ask for an appointment: nobody more than three at once, nor twice at one repairer's. */
export class Residents {
  readonly #residents: readonly Resident[]
  readonly #expected = new Map<Resident, readonly Expected[]>()

  constructor(people: readonly DemoPerson[], accounts: ReadonlyMap<string, Id<'Account'>>) {
    this.#residents = people.flatMap(({ firstName, communeCode }, at) => {
      const accountId = accounts.get(firstName)
      const phone = `06 39 98 ${String(10 + at).padStart(2, '0')} ${String((at * 37) % 100).padStart(2, '0')}`
      return accountId ? [{ accountId, firstName, phone, area: south.has(communeCode) ? 'south' : 'north' }] : []
    })
  }

  whoCould({ open: { demo }, name }: PlannedAppointment, now: Instant): Resident | undefined {
    const near = this.#residents.filter(({ area }) => area === demo.area)
    const first = Math.floor(dice(`who ${name}`) * near.length)
    return [...near.slice(first), ...near.slice(0, first)].find((resident) => {
      const open = this.#of(resident).filter(({ until }) => until > now)
      return open.length < mostExpected && !open.some(({ slug }) => slug === demo.slug)
    })
  }

  /** Until it is over, though it be moved to a later hour; or until it is called off by what this returns. */
  expects(resident: Resident, { slug, appointment }: { slug: string; appointment: Appointment }): () => void {
    const { startsAt, minutes } = appointment
    const expected = { slug, until: addMs(startsAt, (minutes + latestMoveMinutes) * 60_000) }
    this.#expected.set(resident, [...this.#of(resident), expected])
    return () =>
      this.#expected.set(
        resident,
        this.#of(resident).filter((other) => other !== expected),
      )
  }

  #of(resident: Resident): readonly Expected[] {
    return this.#expected.get(resident) ?? []
  }
}
