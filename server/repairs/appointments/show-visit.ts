import { toId } from '../../base/id.js'
import type { Context, Speaker } from '../../rpc/context.js'
import { Refusal } from '../../base/refusal.js'
import { photoSizes, readPhotoKey } from '../../media/index.js'
import { sideOf } from '../links.js'
import type { AppointmentShown, LinkInput, LinkShown } from '../repair.wire.js'
import type { VisitSheet } from '../visit.js'
import type { Answered } from './answer-appointment.js'
import { freeDays } from './free-for-visit.js'
import { visitToWire } from './visit-to-wire.js'
import { getVisit, visitsOf } from './visit.store.js'

type Asked = Pick<Context, 'db' | 'clock' | 'sealOf'>

const mostShown = 100

/** A resident's own, what comes last first. */
export async function showMine({ db, clock, sealOf }: Asked, speaker: Speaker): Promise<{ items: AppointmentShown[] }> {
  const sheets = await visitsOf(db, speaker, mostShown)
  return { items: sheets.map((sheet) => visitToWire(sheet, { by: 'resident', now: clock.now(), sealOf })) }
}

/** As it stands after what was just done. */
export async function showOwn({ db, clock, sealOf }: Asked, { id, by }: Answered): Promise<AppointmentShown> {
  return visitToWire(await getVisit(db, id), { by, now: clock.now(), sealOf })
}

/** To whoever has the secret of one side. */
export async function openLink(ctx: Asked, { appointmentId, secret, site }: LinkInput): Promise<LinkShown> {
  const id = toId<'Appointment'>(appointmentId)
  const by = sideOf(ctx.sealOf, id, secret)
  if (!by) throw new Refusal('appointment-gone')
  const sheet = await getVisit(ctx.db, id)
  if (sheet.site.slug !== site) throw new Refusal('appointment-gone')
  return showLink(ctx, sheet, by)
}

export async function showAnswered(ctx: Asked, { id, by }: Answered): Promise<LinkShown> {
  return showLink(ctx, await getVisit(ctx.db, id), by)
}

async function showLink({ db, clock, sealOf }: Asked, sheet: VisitSheet, by: Answered['by']): Promise<LinkShown> {
  const now = clock.now()
  const shown = { ...visitToWire(sheet, { by, now, sealOf }), side: by }
  if (by === 'resident') return shown
  const { id, repairerId, contactPhone } = sheet.appointment
  const looking = { repairerId, visit: sheet.appointment, except: id }
  return {
    ...shown,
    ...(contactPhone !== undefined && { contactPhone }),
    ...photoOf(sheet),
    ...(shown.may.includes('propose') && { slots: await freeDays(db, looking, now) }),
  }
}

function photoOf({ appointment }: VisitSheet): Pick<LinkShown, 'photo'> {
  const photo = appointment.photo === undefined ? undefined : readPhotoKey(appointment.photo)
  return photo ? { photo: photoSizes(photo) } : {}
}
