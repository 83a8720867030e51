import { afterAll, beforeAll, expect, test } from 'vitest'
import { insertRole } from '../../../../server/roles/role.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { getSite } from '../../../../server/sites/index.js'
import { AtRoom } from '../../../support/desk/at-room.js'
import { wrongOnAPhone } from '../../../support/desk/on-a-phone.js'
import { asked, days } from '../../../support/loans/asking.js'
import { burette, loos } from '../../../support/members/network-desk.js'
import { report } from '../../../support/moderation/desk.js'
import { publishAs, site } from '../../../support/offers/publishing.js'
import { addAs } from '../../../support/offers/stock.js'
import { booked, monday } from '../../../support/repairs/booking.js'
import { admitWorkshop } from '../../../support/repairs/workshop.js'
import { openHouseDesk, type HouseDesk } from '../../../support/roles/house-desk.js'
import { signIn, visitor } from '../../../support/session.js'

const email = 'ines@bureau.example'
const house = 'member/maison-des-marais'
const network = '#/network/network/network'

/** Lists that are written by hand, and what opens one of their rows. */
const lists = {
  'who works for a house': { at: `#/people/${house}`, opens: /^Changer/ },
  'what is asked of a house': { at: `#/loans/${house}`, opens: /Crêpière.*Lucas/ },
  'what a house lends': { at: `#/stock/${house}`, opens: 'Crêpière' },
  'who comes to a workshop': { at: `#/workshop/${house}`, opens: /^(?!Écrire).*Alma/s },
  'what is looked at on a site': { at: `#/moderation/site/${site}`, opens: /Échelle/ },
  'places that were proposed': { at: `${network}/members`, opens: /^La Burette/ },
  'sites that are asked for': { at: `${network}/sites`, opens: /^Ville de Loos/ },
}

let desks: HouseDesk
let room: AtRoom

beforeAll(async () => {
  desks = await openHouseDesk(monday)
  const { server } = desks
  const { database } = server.services
  await admitWorkshop(database, server.clock, { at: desks.house, onRequest: true, email })
  const ines = await desks.hold(email, 'Inès')
  const { id } = await getSite(database.reader, site)
  const roles = [{ role: 'moderator', of: { site: id } } as const, { role: 'admin', of: { network: true } } as const]
  await administer(database, async (tx) => {
    for (const each of roles) await insertRole(tx, { accountId: ines.accountId, ...each }, server.clock.now())
  })
  const pan = await addAs(ines, desks.house.memberId, { title: 'Crêpière', category: 'tools' })
  await ines.act('loans.enter', {
    ...{ member: desks.house.memberId, offer: pan.offerId, firstName: 'Odile', locale: 'fr', handOver: true },
    ...days(1, 5),
  })
  const lucas = await signIn(server, { firstName: 'Lucas' })
  await asked(lucas, pan.offerId, days(9, 11))
  await booked(lucas, { firstName: 'Alma', startsAt: '2027-03-04T14:00:00Z' })
  await report(server, await publishAs(lucas))
  const zoe = await visitor(server, { origin: server.url })
  await zoe.act('members.proposePlace', burette)
  await zoe.act('joining.ask', loos)
  const { page } = await desks.open(email)
  page.setDefaultTimeout(20_000)
  room = new AtRoom(page)
})

afterAll(() => desks[Symbol.asyncDispose]())

test.each(Object.entries(lists))(
  'on a telephone the list of %s gives its place to what is opened, and is as it was once that is closed',
  async (_name, { at, opens }) => {
    await room.open(at)
    expect(await wrongOnAPhone(room, room.page.locator('.main').getByRole('link', { name: opens }).first())).toEqual([])
  },
)
