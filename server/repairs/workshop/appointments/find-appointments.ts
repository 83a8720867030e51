import type { Id } from '../../../base/id.js'
import type { Instant } from '../../../base/instant.js'
import { addToDay, dayOf, instantAt, isDay, type Zone } from '../../../base/local-time.js'
import { plain } from '../../../base/words.js'
import type { Db } from '../../../database/tables.js'
import { appointmentStatuses, comingStatuses, type AppointmentStatus } from '../../appointment.js'
import type { Workshop } from '../workshop.js'
import type { AppointmentsInput } from './appointments.wire.js'
import { appointmentHeads, type Sought } from './workshop-appointment.store.js'

type Show = NonNullable<AppointmentsInput['show']>
type Narrowed = Pick<AppointmentsInput, 'from' | 'show' | 'to' | 'words'>

const statuses: Readonly<Record<Show, readonly AppointmentStatus[]>> = {
  waiting: ['requested'],
  coming: [...comingStatuses, 'kept', 'missed'],
  past: [...comingStatuses, 'kept', 'missed'],
  unread: appointmentStatuses,
  ended: ['refused', 'cancelled', 'expired'],
}

export type AppointmentHead = { readonly id: Id<'Appointment'>; readonly startsAt: Instant }

/** Lists what the filters find, the next appointment first. */
export async function findAppointments(
  db: Db,
  { repairer, zone }: Pick<Workshop, 'repairer' | 'zone'>,
  {
    narrowed,
    unread,
    now,
  }: { readonly narrowed: Narrowed; readonly unread: ReadonlyMap<string, number>; readonly now: Instant },
): Promise<AppointmentHead[]> {
  const { show = 'coming', words = '' } = narrowed
  const sought = plain(words).split(' ').filter(Boolean)
  const heads = await appointmentHeads(db, repairer.id, soughtBy(show, { ...narrowed, zone, now }))
  return heads
    .filter(({ lapses_at: lapsesAt }) => show !== 'waiting' || lapsesAt === null || lapsesAt > now)
    .filter(({ id }) => show !== 'unread' || unread.has(id))
    .filter((head) => {
      const said = plain([head.contact_name, head.contact_phone, head.service_name, head.words].join(' '))
      const digits = head.contact_phone?.replace(/\D/g, '') ?? ''
      return sought.every((word) => said.includes(word) || (/^\d{2,}$/.test(word) && digits.includes(word)))
    })
    .map(({ id, starts_at: startsAt }) => ({ id, startsAt }))
}

function soughtBy(
  show: Show,
  { from, to, zone, now }: Narrowed & { readonly zone: Zone; readonly now: Instant },
): Sought {
  const today = instantAt(dayOf(now, zone), '00:00', zone)
  const first = dayIn(from, zone) ?? (show === 'coming' ? today : undefined)
  const asked = dayIn(to, zone, 1)
  const last = show === 'past' && (asked === undefined || asked > today) ? today : asked
  return {
    statuses: statuses[show],
    isLatestFirst: show === 'past' || show === 'ended' || show === 'unread',
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
  }
}

function dayIn(day: string | undefined, zone: Zone, more = 0): Instant | undefined {
  return day !== undefined && isDay(day) ? instantAt(addToDay(day, more), '00:00', zone) : undefined
}
