import { isElsewhere } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { photoSizes, readPhotoKey } from '../../media/index.js'
import type { AppointmentShown, LinkInput, LinkShown, MineShown } from '../repair.wire.js'
import type { AppointmentParty } from '../appointment.js'
import type { AppointmentDetails } from './appointment-details.js'
import { briefPath, isFromElsewhere } from './links.js'
import { freeDays } from './free-starts.js'
import { appointmentToWire } from './appointment-to-wire.js'
import { getAppointmentDetails, linkedAppointment, appointmentsOf } from './appointment-details.store.js'

type AppointmentContext = Pick<Context, 'db' | 'clock' | 'hmac'>

const mostShown = 100

export async function showMine({ db, clock, hmac }: AppointmentContext, { actor }: Caller): Promise<MineShown> {
  const all = await appointmentsOf(db, actor, mostShown)
  const brief = { now: clock.now(), isElsewhere: isElsewhere(actor) }
  const items = all.map((details) => ({
    ...appointmentToWire(details, { by: 'resident', hmac, ...brief }),
    site: { slug: details.site.slug, name: details.site.name },
    page: briefPath(hmac, details, brief),
  }))
  return { items }
}

/** Answers that a version before kept do not tell whose page it was. */
type OwnParty = AppointmentParty & { readonly isElsewhere?: boolean }

export async function showOwn(
  { db, clock, hmac }: AppointmentContext,
  { id, by, isElsewhere: isRead = true }: OwnParty,
): Promise<AppointmentShown> {
  return appointmentToWire(await getAppointmentDetails(db, id), { by, now: clock.now(), hmac, isElsewhere: isRead })
}

export async function openLink(ctx: AppointmentContext, link: LinkInput): Promise<LinkShown> {
  return showLinked(ctx, await linkedAppointment(ctx.db, ctx, link), link)
}

export async function showLinked(
  { db, clock, hmac }: AppointmentContext,
  { id, by }: AppointmentParty,
  { secret }: Pick<LinkInput, 'secret'>,
): Promise<LinkShown> {
  const details = await getAppointmentDetails(db, id)
  const now = clock.now()
  const isLimited = isFromElsewhere(secret, { hmac, id, now })
  const shown = { ...appointmentToWire(details, { by, now, hmac, isElsewhere: isLimited }), side: by }
  if (isLimited) return { ...shown, limited: true }
  if (by === 'resident') return shown
  const { repairerId, contactPhone } = details.appointment
  const looking = { repairerId, length: details.appointment, except: id }
  return {
    ...shown,
    ...(contactPhone !== undefined && { contactPhone }),
    ...photoOf(details),
    ...(shown.may.includes('propose') && { slots: await freeDays(db, looking, now) }),
  }
}

function photoOf({ appointment }: AppointmentDetails): Pick<LinkShown, 'photo'> {
  const photo = appointment.photo === undefined ? undefined : readPhotoKey(appointment.photo)
  return photo ? { photo: photoSizes(photo) } : {}
}
