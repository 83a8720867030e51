import { csvLine } from '../../../base/csv-cell.js'
import { unreadOf } from '../../../conversations/index.js'
import { dayOf, wallTimeOf } from '../../../base/local-time.js'
import type { Allowed } from '../../../rpc/actor.js'
import type { Context } from '../../../rpc/context.js'
import { bikeWords } from '../../../../widgets/words/repairs/bikes.strings.js'
import { endOf } from '../../appointment.js'
import { getWorkshop } from '../workshop.store.js'
import { findAppointments } from './find-appointments.js'
import { appointmentsCsvWords } from './appointments-csv.strings.js'
import type { AppointmentsCsvInput, AppointmentsFile } from './appointments.wire.js'
import { appointmentsById, type WorkshopAppointment } from './workshop-appointment.store.js'

/** A file of some megabytes. */
const mostRows = 20_000

/** All that the filters find, for a spreadsheet: what people wrote is no formula there (decision 20). */
export async function appointmentsCsv(
  { db, clock }: Pick<Context, 'db' | 'clock'>,
  allowed: Allowed<'visits'>,
  { repairer: slug, locale, ...narrowed }: AppointmentsCsvInput,
): Promise<AppointmentsFile> {
  const now = clock.now()
  const { repairer, zone } = await getWorkshop(db, allowed, slug)
  const unread = await unreadOf(db, 'appointment', { member: allowed.subject.member })
  const found = await findAppointments(db, { repairer, zone }, { narrowed, unread, now })
  const ids = found.slice(0, mostRows).map(({ id }) => id)
  const appointments = await appointmentsById(db, ids)
  const words = appointmentsCsvWords[locale]
  const line = ({ appointment, employee }: WorkshopAppointment) => {
    const { service, startsAt } = appointment
    const price = service?.priceCents === undefined ? '' : (service.priceCents / 100).toFixed(2)
    return csvLine([
      ...[dayOf(startsAt, zone), wallTimeOf(startsAt, zone).slice(0, 5)],
      ...[wallTimeOf(endOf(appointment), zone).slice(0, 5), words.states[appointment.status]],
      ...[appointment.contactName, appointment.contactPhone ?? '', service?.name ?? '', price],
      ...[bikeWords[locale][appointment.bikeType], appointment.address?.text ?? '', employee ?? '', appointment.words],
    ])
  }
  const lines = ids.flatMap((id) => {
    const appointment = appointments.get(id)
    return appointment ? [line(appointment)] : []
  })
  return {
    name: `${words.file}-${repairer.slug}-${dayOf(now, zone)}.csv`,
    // Spreadsheets take a file without this sign for one of an older alphabet.
    csv: `\uFEFF${csvLine(words.columns)}${lines.join('')}`,
    rows: lines.length,
    left: found.length - lines.length,
  }
}
