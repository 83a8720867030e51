import { addHours, addMs, msOf, type Instant } from '../../../server/base/instant.js'
import { Refusal } from '../../../server/base/refusal.js'
import type { Appointment, Side } from '../../../server/repairs/appointment.js'
import { changeAppointment, type Wanted } from '../../../server/repairs/appointments/change-appointment.js'
import { inTheHandsOf } from '../acting.js'
import type { Tools } from '../tools.js'
import { typeset } from '../typeset.js'
import { dice, oneOf } from './dice.js'
import type { History } from './history.js'
import type { PlannedAppointment } from './plan-appointments.js'
import { proposals, refusals } from './words.js'

/** Something that happens at a moment, and what it brings later. */
export type Step = { readonly at: Instant; readonly take: (then: Tools) => Promise<readonly Step[]> }

type Life = { readonly planned: PlannedAppointment; readonly history: History; readonly calledOff: () => void }

/** What becomes of an appointment once it has been asked for. */
export function lifeAfter(appointment: Appointment, life: Life): readonly Step[] {
  return appointment.status === 'requested'
    ? answered(appointment, life)
    : stood(appointment, life, life.planned.askedAt)
}

/** Most are accepted within a day; a few are moved, refused, or forgotten. */
function answered(appointment: Appointment, life: Life): readonly Step[] {
  const { planned } = life
  const drawn = dice(`answer ${planned.name}`)
  const at = within(appointment, planned, { hours: 48, from: planned.askedAt })
  if (drawn < 0.1) {
    const words = typeset(oneOf(refusals, `refusal ${planned.name}`))
    return [step(at, appointment, { life, by: 'repairer', wanted: { change: 'refuse', words } })]
  }
  if (drawn < 0.3) return [moved(at, appointment, life)]
  if (drawn < 0.36) return [lapsed(appointment, life)]
  return [step(at, appointment, { life, by: 'repairer', wanted: { change: 'accept' } })]
}

function moved(at: Instant, appointment: Appointment, life: Life): Step {
  const { name } = life.planned
  const words = typeset(oneOf(proposals, `proposal ${name}`))
  const startsAt = addHours(appointment.startsAt, dice(`other ${name}`) < 0.5 ? 1 : 2)
  const change = dice(`agree ${name}`) < 0.7 ? 'agree' : 'decline'
  return {
    at,
    async take(then) {
      const proposed = await attempt(then, appointment, {
        life,
        by: 'repairer',
        wanted: { change: 'propose', startsAt, words },
      })
      if (!proposed) return [lapsed(appointment, life)]
      return [
        step(within(proposed, life.planned, { hours: 24, from: at }), proposed, {
          life,
          by: 'resident',
          wanted: { change },
        }),
      ]
    },
  }
}

const lapsed = (appointment: Appointment, life: Life): Step =>
  step(lapseOf(appointment), appointment, { life, by: 'time', wanted: { change: 'expire' } })

/** One in twelve is cancelled; of the others one in fifteen does not come. */
function stood(appointment: Appointment, life: Life, then: Instant): readonly Step[] {
  const { planned } = life
  const { startsAt, cancelUntil, minutes } = appointment
  const drawn = dice(`stands ${planned.name}`)
  const leftMs = msOf(cancelUntil) - msOf(then)
  if (drawn < 1 / 12 && leftMs > 0 && !planned.firm) {
    const at = addMs(then, Math.floor(leftMs * dice(`cancelled ${planned.name}`)))
    const by = drawn < 1 / 60 ? 'repairer' : 'resident'
    return [step(at, appointment, { life, by, wanted: { change: 'cancel' } })]
  }
  const change = drawn > 1 - 1 / 15 ? 'miss' : 'keep'
  return [step(addMs(startsAt, (minutes + 10) * 60_000), appointment, { life, by: 'repairer', wanted: { change } })]
}

type Change = { readonly life: Life; readonly by: Side; readonly wanted: Wanted }

function step(at: Instant, appointment: Appointment, change: Change): Step {
  return {
    at,
    async take(then) {
      const changed = await attempt(then, appointment, change)
      if (changed?.status === 'booked') return stood(changed, change.life, at)
      if (changed) change.life.calledOff()
      return []
    },
  }
}

/** Undefined where it came too late, or the other time is not free: then nothing happens, as in life. */
async function attempt(
  then: Tools,
  { id }: Appointment,
  { life, by, wanted }: Change,
): Promise<Appointment | undefined> {
  try {
    const changed = await changeAppointment(then, inTheHandsOf(by, id), wanted)
    life.history.happened(changed, then.clock.now())
    return changed
  } catch (error) {
    if (error instanceof Refusal && error.kind === 'conflict') return undefined
    throw error
  }
}

/** Half a day later or two, before it lapses. */
function within(
  appointment: Appointment,
  { name }: PlannedAppointment,
  { hours, from }: { hours: number; from: Instant },
) {
  const last = msOf(lapseOf(appointment)) - msOf(from)
  return addMs(from, Math.floor(Math.min(hours * 3_600_000, last) * (0.25 + 0.7 * dice(`hours ${from} ${name}`))))
}

const lapseOf = ({ lapsesAt, startsAt }: Appointment): Instant => lapsesAt ?? startsAt
