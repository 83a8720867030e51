import type { Allowed } from '../../../rpc/actor.js'
import type { Context, StaffContext } from '../../../rpc/context.js'
import { aboutWorkshop } from '../settings/lock-workshop.js'
import { getWorkshop } from '../workshop.store.js'
import { workshopCalendarPath } from './calendar-link.js'
import { saveCalendarKey } from './calendar.store.js'
import type { CalendarInput, CalendarShown, RenewInput } from './calendar.wire.js'

export async function showCalendar(
  { db, hmac, publicUrl }: Pick<Context, 'db' | 'hmac' | 'publicUrl'>,
  allowed: Allowed<'visits'>,
  { repairer: called, locale: language }: CalendarInput,
): Promise<CalendarShown> {
  const { repairer, calendarKey: key } = await getWorkshop(db, allowed, called)
  const { id, slug } = repairer
  return key === undefined ? {} : { address: publicUrl + workshopCalendarPath(hmac, slug, { id, key, language }) }
}

/** A new address, or none: the one before ends at once. */
export async function changeCalendar(
  { tx, about }: Pick<StaffContext, 'tx' | 'about'>,
  allowed: Allowed<'visits'>,
  { repairer: called, isOn }: RenewInput & { readonly isOn: boolean },
): Promise<Record<string, never>> {
  const workshop = await getWorkshop(tx, allowed, called)
  about(aboutWorkshop(workshop))
  await saveCalendarKey(tx, workshop.repairer.id, isOn)
  return {}
}
