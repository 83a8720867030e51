import { expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { beginOutage, endOutage } from '../../../server/notifications/mail/mail-outage.store.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { sharedBrowser } from '../../support/chromium.js'
import { AtDesk } from '../../support/roles/at-desk.js'
import { signIn } from '../../support/session.js'
import { openTestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const email = 'reseau@exemple.fr'

test('whoever keeps the network is told at the desk that no mail leaves, and no longer once they leave', async () => {
  await using server = await openTestServer('sqlite', '2027-03-01T08:00:00Z', { reachable: true })
  const { database, clock } = server.services
  await buildTown(database, server.clock)
  const { accountId } = await signIn(server, { email, firstName: 'Louise', origin: server.url })
  await administer(database, (tx) => insertRole(tx, { accountId, role: 'admin', of: { network: true } }, clock.now()))
  const louise = await AtDesk.open(
    await sharedBrowser(),
    { server, email },
    { path: '/bureau#/network/network/network', width: 320 },
  )
  const { page } = louise
  const warning = page.getByRole('status').filter({ hasText: 'Les courriers ne partent plus' })
  const section = (name: RegExp) => page.locator('.rows, .inner-rooms').getByRole('link', { name }).first().click()
  await louise.signIn()
  await page
    .locator('.rows')
    .getByRole('link', { name: /Vocabulaire/ })
    .waitFor()
  const before = await warning.count()

  await administer(database, (tx) => beginOutage(tx, addMs(clock.now(), -3_600_000)))
  await section(/Vocabulaire/)
  await warning.waitFor()
  const words = await warning.innerText()
  const faults = await louise.look('room')
  await administer(database, (tx) => endOutage(tx))
  await section(/Mots écartés/)
  await warning.waitFor({ state: 'detached' })

  expect(before).toBe(0)
  expect(words).toMatch(/Aucun n’est parti depuis le lun\. 1 mars 2027, 8\s?h\s:/)
  expect(faults).toEqual([])
})
