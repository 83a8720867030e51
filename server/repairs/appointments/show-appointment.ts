import { toId } from '../../base/id.js'
import { talkHere } from '../../conversations/index.js'
import { isElsewhere } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { isRead, reachOf } from '../../sites/index.js'
import { photoSizes, readPhotoKey } from '../../media/index.js'
import type { AppointmentShown, LinkInput, LinkShown, MineShown, OpenOwnInput } from '../repair.wire.js'
import { mayTalk, type AppointmentParty } from '../appointment.js'
import type { AppointmentDetails } from './appointment-details.js'
import { briefPath, isFromElsewhere } from './links.js'
import { freeDays } from './free-starts.js'
import { appointmentToWire } from './appointment-to-wire.js'
import {
  getAppointmentDetails,
  linkedAppointment,
  appointmentsOf,
  ownAppointment,
} from './appointment-details.store.js'

type AppointmentContext = Pick<Context, 'db' | 'clock' | 'hmac'>

const mostShown = 100

export async function showMine({ db, clock, hmac }: AppointmentContext, { actor }: Caller): Promise<MineShown> {
  const brief = { now: clock.now(), isElsewhere: isElsewhere(actor) }
  const [all, talk] = await Promise.all([
    appointmentsOf(db, actor, mostShown),
    talkHere(db, 'appointment', { account: actor.for.account, isElsewhere: brief.isElsewhere }),
  ])
  const items = all.map((details) => ({
    ...appointmentToWire(details, { by: 'resident', hmac, now: brief.now, reach: reachOf(details, brief.isElsewhere) }),
    site: { slug: details.site.slug, name: details.site.name },
    page: briefPath(hmac, details, brief),
    mayWrite: mayTalk(details.appointment, brief.now),
    ...talk(details.appointment.id, details),
  }))
  return { items }
}

/** Answers that a version before kept do not tell whose page it was. */
type OwnParty = AppointmentParty & { readonly isElsewhere?: boolean }

export async function showOwn(
  { db, clock, hmac }: AppointmentContext,
  { id, by, isElsewhere: isThere = true }: OwnParty,
): Promise<AppointmentShown> {
  const details = await getAppointmentDetails(db, id)
  return appointmentToWire(details, { by, now: clock.now(), hmac, reach: reachOf(details, isThere) })
}

/** For who is signed in: on our own pages the whole; on those of a site what they may read. */
export async function openOwn(
  { db, clock, hmac }: AppointmentContext,
  { actor }: Caller,
  { appointmentId }: OpenOwnInput,
): Promise<LinkShown> {
  const { id, by } = await ownAppointment(db, actor, toId(appointmentId))
  const details = await getAppointmentDetails(db, id)
  const brief = { now: clock.now(), isElsewhere: isElsewhere(actor) }
  const reach = reachOf(details, brief.isElsewhere)
  const { words, answer = '', createdAt } = details.appointment
  return {
    ...appointmentToWire(details, { by, hmac, now: brief.now, reach }),
    side: by,
    page: briefPath(hmac, details, brief),
    ...(typeof reach === 'object' && { wordsFrom: reach.wordsSince }),
    ...(words + answer !== '' && !isRead(reach, createdAt) && { wordsElsewhere: true as const }),
  }
}

export async function openLink(ctx: AppointmentContext, link: LinkInput): Promise<LinkShown> {
  const { db, clock, hmac } = ctx
  const { id, by, account } = await linkedAppointment(db, ctx, link)
  const details = await getAppointmentDetails(db, id)
  const now = clock.now()
  const isLimited = isFromElsewhere(link.secret, { hmac, id, now })
  const isTalking = !isLimited && account !== undefined && details.appointment.accountId !== undefined
  const shown = {
    ...appointmentToWire(details, { by, now, hmac, reach: isLimited ? 'state' : 'whole' }),
    side: by,
    ...(isTalking && { talks: true as const }),
  }
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
