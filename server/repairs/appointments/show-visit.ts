import { isElsewhere } from '../../rpc/actor.js'
import type { Context } from '../../rpc/context.js'
import type { Caller } from '../../rpc/identify.js'
import { photoSizes, readPhotoKey } from '../../media/index.js'
import type { AppointmentShown, LinkInput, LinkShown, MineShown } from '../repair.wire.js'
import type { VisitParty, VisitSheet } from './visit.js'
import { briefPath, isFromElsewhere } from './links.js'
import { freeDays } from './free-for-visit.js'
import { visitToWire } from './visit-to-wire.js'
import { getVisit, linkedVisit, visitsOf } from './visit.store.js'

type VisitContext = Pick<Context, 'db' | 'clock' | 'hmac'>

const mostShown = 100

export async function showMine({ db, clock, hmac }: VisitContext, { actor }: Caller): Promise<MineShown> {
  const sheets = await visitsOf(db, actor, mostShown)
  const brief = { now: clock.now(), isElsewhere: isElsewhere(actor) }
  const items = sheets.map((sheet) => ({
    ...visitToWire(sheet, { by: 'resident', hmac, ...brief }),
    site: { slug: sheet.site.slug, name: sheet.site.name },
    page: briefPath(hmac, sheet, brief),
  }))
  return { items }
}

/** Answers that a version before kept do not tell whose page it was. */
type OwnParty = VisitParty & { readonly isElsewhere?: boolean }

export async function showOwn(
  { db, clock, hmac }: VisitContext,
  { id, by, isElsewhere: isRead = true }: OwnParty,
): Promise<AppointmentShown> {
  return visitToWire(await getVisit(db, id), { by, now: clock.now(), hmac, isElsewhere: isRead })
}

export async function openLink(ctx: VisitContext, link: LinkInput): Promise<LinkShown> {
  return showLinked(ctx, await linkedVisit(ctx.db, ctx, link), link)
}

export async function showLinked(
  { db, clock, hmac }: VisitContext,
  { id, by }: VisitParty,
  { secret }: Pick<LinkInput, 'secret'>,
): Promise<LinkShown> {
  const sheet = await getVisit(db, id)
  const now = clock.now()
  const isLimited = isFromElsewhere(secret, { hmac, id, now })
  const shown = { ...visitToWire(sheet, { by, now, hmac, isElsewhere: isLimited }), side: by }
  if (isLimited) return { ...shown, limited: true }
  if (by === 'resident') return shown
  const { repairerId, contactPhone } = sheet.appointment
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
