import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { asked, days } from '../loans/asking.js'
import { report } from '../moderation/desk.js'
import { publishAs, site } from '../offers/publishing.js'
import { addAs } from '../offers/stock.js'
import { booked, monday } from '../repairs/booking.js'
import { admitWorkshop } from '../repairs/workshop.js'
import { openHouseDesk, type HouseDesk } from '../roles/house-desk.js'
import { signIn, type Person } from '../session.js'
import { AtRoom } from './at-room.js'
import { oneByOne } from './one-by-one.js'

const email = 'ines@bureau.example'
export const house = 'member/maison-des-marais'

/** How many of each wait to be answered, in a room that is tried with them. */
type Waiting = { readonly requests?: number; readonly appointments?: number; readonly reports?: number }

/** The Maison des Marais and its town's site, where Inès is at the desk in a browser, and Hugo does the same elsewhere. */
export type HouseTown = AsyncDisposable &
  Pick<HouseDesk, 'server' | 'house'> & {
    readonly room: AtRoom
    readonly hugo: Person
    /** What is lent: one that is changed, and one that goes out. */
    readonly pan: string
    readonly urn: string
    /** Addresses of what waits for an answer, each once. */
    readonly nextRequest: () => string
    readonly nextAppointment: () => string
    readonly nextReport: () => string
  }

export async function openHouseTown({ requests = 0, appointments = 0, reports = 0 }: Waiting = {}): Promise<HouseTown> {
  const desks = await openHouseDesk(monday)
  const { server, house: place } = desks
  const { database } = server.services
  await admitWorkshop(database, server.clock, { at: place, onRequest: true, email })
  const ines = await desks.hold(email, 'Inès')
  const hugo = await desks.hold('hugo@bureau.example', 'Hugo')
  const { id } = await getSite(database.reader, site)
  await administer(database, async (tx) => {
    for (const { accountId } of [ines, hugo])
      await insertRole(tx, { accountId, role: 'moderator', of: { site: id } }, server.clock.now())
  })
  await desks.hold('zoe@bureau.example', 'Zoé')
  const pan = await addAs(ines, place.memberId, { title: 'Crêpière', category: 'tools' })
  const urn = await addAs(ines, place.memberId, { title: 'Cafetière', category: 'tools' })
  const waits = { requests: [] as string[], appointments: [] as string[], reports: [] as string[] }
  for (let at = 0; at < requests; at += 1) {
    const { offerId } = await addAs(ines, place.memberId, { title: `Gaufrier ${at}`, category: 'tools' })
    const { id: loan } = await asked(await signIn(server, { firstName: 'Lucas' }), offerId, days(9, 11))
    waits.requests.push(`#/loans/${house}/${loan}`)
  }
  for (const startsAt of hours(appointments)) {
    const { id: appointment } = await booked(await signIn(server), { startsAt })
    waits.appointments.push(`#/workshop/${house}/${appointment}`)
  }
  for (let at = 0; at < reports; at += 1) {
    const offer = await publishAs(await signIn(server, { firstName: 'Basile' }))
    await report(server, offer)
    // Nobody asks for so many in an hour.
    await database.writer.deleteFrom('act_count').execute()
    waits.reports.push(`#/moderation/site/${site}/offer.${offer}`)
  }
  const { page } = await desks.open(email)
  page.setDefaultTimeout(20_000)
  return {
    server,
    house: place,
    hugo,
    pan: pan.offerId,
    urn: urn.offerId,
    room: new AtRoom(page),
    nextRequest: oneByOne(waits.requests),
    nextAppointment: oneByOne(waits.appointments),
    nextReport: oneByOne(waits.reports),
    [Symbol.asyncDispose]: () => desks[Symbol.asyncDispose](),
  }
}

/** From Tuesday on, seven a day while the workshop is open. */
function hours(count: number): string[] {
  return Array.from({ length: count }, (_, at) => {
    const day = 2 + Math.floor(at / 7) + (at >= 28 ? 2 : 0)
    return new Date(Date.UTC(2027, 2, day, [8, 9, 10, 13, 14, 15, 16][at % 7])).toISOString()
  })
}
