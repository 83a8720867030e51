import type { Allowed } from '../../../rpc/actor.js'
import type { Context, StaffContext } from '../../../rpc/context.js'
import { aboutWorkshop } from '../settings/lock-workshop.js'
import { calendarKeyOf, getWorkshop } from '../workshop.store.js'
import { workshopCalendarPath } from './calendar-link.js'
import { drawCalendar, dropCalendar } from './calendar.store.js'
import type { CalendarInput, CalendarShown, RenewInput } from './calendar.wire.js'

export async function showCalendar(
  { db, hmac, publicUrl }: Pick<Context, 'db' | 'hmac' | 'publicUrl'>,
  allowed: Allowed<'visits'>,
  { repairer: called, locale: language }: CalendarInput,
): Promise<CalendarShown> {
  const { id, slug } = (await getWorkshop(db, allowed, called)).repairer
  const key = await calendarKeyOf(db, allowed, id)
  return key === undefined ? {} : { address: publicUrl + workshopCalendarPath(hmac, slug, { id, key, language }) }
}

/** A new address of their own, or none: the one before ends at once, and nobody else's. */
export async function changeCalendar(
  { tx, about, clock }: Pick<StaffContext, 'tx' | 'about' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: called, isOn }: RenewInput & { readonly isOn: boolean },
): Promise<Record<string, never>> {
  const workshop = await getWorkshop(tx, allowed, called)
  about(aboutWorkshop(workshop))
  const { id } = workshop.repairer
  if (isOn) await drawCalendar(tx, allowed, { id, now: clock.now() })
  else await dropCalendar(tx, allowed, id)
  return {}
}
