import { toInstant } from '../../../server/base/instant.js'
import type { Id } from '../../../server/base/id.js'
import { getAppointment } from '../../../server/repairs/appointments/appointment.store.js'
import { bookAppointment } from '../../../server/repairs/appointments/book-appointment.js'
import { changeAppointment } from '../../../server/repairs/appointments/change-appointment.js'
import { showSlots } from '../../../server/repairs/search/show-slots.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { asPerson, held } from '../acting.js'
import type { DemoTown } from './demo-town.js'
import { accountOf } from './talking-town.js'

const site = 'ville-de-lomme'

async function freeStarts({ server }: DemoTown, repairer: string): Promise<readonly (readonly string[])[]> {
  const { clock, database } = server.services
  const { days } = await showSlots({ db: database.reader, clock, keepUntil: () => undefined }, { repairer, site })
  return days.map(({ starts }) => starts)
}

type Booker = { readonly email: string; readonly firstName: string }

/** Not on the first day, which may be too near to be moved. */
export async function bookLater(
  town: DemoTown,
  repairer: string,
  { email, firstName }: Booker,
): Promise<Id<'Appointment'>> {
  const { clock, database } = town.server.services
  const account = await accountOf(town, email)
  const { id: siteId } = await getSite(database.reader, site)
  const startsAt = (await freeStarts(town, repairer))[1]?.[0] ?? ''
  const wish = { bikeType: 'classic', firstName, locale: 'fr', repairer, site, siteId, words: '' } as const
  return (await administer(database, (tx) => bookAppointment({ tx, clock }, asPerson(account), { ...wish, startsAt })))
    .id
}

type Proposed = { readonly id: Id<'Appointment'>; readonly words?: string }

/** The workshop proposes an hour that is neither the one that stands nor one that was proposed. */
export async function proposeHour(town: DemoTown, repairer: string, { id, words }: Proposed): Promise<void> {
  const { clock, database } = town.server.services
  const { startsAt: stands } = await getAppointment(database.reader, id)
  const startsAt = toInstant((await freeStarts(town, repairer)).flat().findLast((start) => start !== stands) ?? '')
  await administer(database, (tx) =>
    changeAppointment({ tx, clock }, held(id, 'repairer'), { change: 'propose', startsAt, words }),
  )
}
