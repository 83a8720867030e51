import { addToDay, dayOf } from '../../../base/local-time.js'
import { holidayRegionOf, isPublicHoliday } from '../../../base/public-holidays.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { communesOf } from '../../../territories/index.js'
import { findAdmission } from '../../admission/admission.store.js'
import { admissionToWire } from '../../admission/admission-said.js'
import { communeCodesOf } from '../../kind.store.js'
import { sharedAgenda } from '../../agenda/agenda.store.js'
import { closuresAhead, appointmentsWithin } from '../../agenda/closure.store.js'
import { timesOf } from '../../agenda/timetable.store.js'
import { servicesOf } from '../../service.store.js'
import { calendarKeyOf, getWorkshop, workshopsOf } from '../workshop.store.js'
import type { SettingsInput, WorkshopSettings } from './settings.wire.js'

const holidaysAhead = 62

export async function showSettings(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug }: SettingsInput,
): Promise<WorkshopSettings> {
  const now = clock.now()
  const workshop = await getWorkshop(db, allowed, slug)
  const { repairer, bikeTypes, place, zone, communeCode, sequence, memberId } = workshop
  const [time] = await timesOf(db, [repairer.id], now)
  const services = await servicesOf(db, repairer.id)
  const admission = await findAdmission(db, repairer.id)
  const shared = await sharedAgenda(db, repairer.id)
  const today = dayOf(now, zone)
  const ahead = await closuresAhead(db, repairer.id, today)
  const closures: WorkshopSettings['closures'] = []
  for (const closure of ahead)
    closures.push({ ...closure, visits: await appointmentsWithin(db, repairer.id, { closure, zone }) })
  const region = holidayRegionOf(communeCode)
  return {
    workshop: { slug: repairer.slug, place, zone },
    workshops: await workshopsOf(db, memberId),
    sequence,
    name: workshop.name,
    types: [...repairer.types],
    ...(repairer.reachMetres !== undefined && { reachMetres: repairer.reachMetres }),
    communes: (await communesOf(db, await communeCodesOf(db, repairer.id))).map(({ code, name }) => ({ code, name })),
    ...(admission && { admission: admissionToWire(admission) }),
    bikeTypes: [...bikeTypes],
    usualMinutes: repairer.usualMinutes,
    openings: [...(time?.timetable.openings ?? [])],
    closures,
    worksHolidays: repairer.worksHolidays,
    holidays: Array.from({ length: holidaysAhead }, (_, days) => addToDay(today, days)).filter((day) =>
      isPublicHoliday(day, region),
    ),
    rhythm: {
      stepMinutes: repairer.stepMinutes,
      usualMinutes: repairer.usualMinutes,
      preparationMinutes: repairer.preparationMinutes,
      leadMinutes: repairer.leadMinutes,
      horizonDays: repairer.horizonDays,
      cancelMinutes: repairer.cancelMinutes,
      onRequest: repairer.onRequest,
      ...(shared && { seats: shared.seats }),
    },
    services: services.map(({ id, name, minutes, priceCents, bikeTypes: only }) => ({
      id,
      name,
      minutes,
      ...(priceCents !== undefined && { priceCents }),
      ...(only && { bikeTypes: [...only] }),
    })),
    welcome: repairer.welcome ?? '',
    toBring: repairer.toBring ?? '',
    directions: repairer.directions ?? '',
    hasCalendar: (await calendarKeyOf(db, allowed, repairer.id)) !== undefined,
  }
}
