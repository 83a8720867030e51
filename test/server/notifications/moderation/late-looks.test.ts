import { describe, expect, test } from 'vitest'
import { addDays, addHours, type Instant } from '../../../../server/base/instant.js'
import { readZone } from '../../../../server/base/local-time.js'
import type { Holding } from '../../../../server/roles/role.js'
import { insertRole } from '../../../../server/roles/role.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { getSite } from '../../../../server/sites/index.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { keepHouse } from '../../../support/housekeeping.js'
import { spaced } from '../../../support/mail/mail-town.js'
import { doing, openPublishing, pass, publishAs, site } from '../../../support/offers/publishing.js'
import { signIn } from '../../../support/session.js'
import { changeTown } from '../../../support/town.js'

async function openHouse(engine: (typeof engines)[number]) {
  const town = await openPublishing(engine)
  const { services, clock, storage } = town
  const start = clock.now()
  await changeTown(services.database, clock, { moderation: 'all' })
  const alma = await signIn(town)
  const { id, memberId } = await getSite(services.database.reader, site)
  return {
    town,
    alma,
    start,
    of: { site: { site: id }, member: { member: memberId }, network: { network: true } } as const,
    async gives(name: string, role: Holding['role'], of: Holding['of']) {
      const { accountId } = await signIn(town, { email: `${name}@exemple.fr`, firstName: name })
      await administer(services.database, (tx) => insertRole(tx, { accountId, role, of }, clock.now()))
    },
    /** Who is written to about looks when the house is kept at that moment. */
    async toldAt(moment: Instant) {
      clock.set(moment)
      await keepHouse({ database: services.database, clock, storage })
      await allDone(services)
      const mails = town.mails.mails.splice(0).filter(({ subject }) => subject.includes('regardée'))
      return mails.map(({ to, subject, text }) => ({ to: to.name, subject: spaced(subject), text: spaced(text) }))
    },
  }
}

describe.each(engines)('an offer that waits to be looked at on %s', (engine) => {
  test('is remembered to the moderators after three days and to the network after seven, once each', async () => {
    const { town, alma, start, of, gives, toldAt } = await openHouse(engine)
    await using _ = town
    await gives('modere', 'moderator', of.site)
    await gives('gere', 'manager', of.member)
    await gives('reseau', 'admin', of.network)
    await publishAs(alma)
    await publishAs(alma, { draft: { title: 'Escabeau' } })

    const before = await toldAt(addHours(addDays(start, 3), -1))
    const third = await toldAt(addDays(start, 3))
    const fourth = await toldAt(addDays(start, 4))
    const seventh = await toldAt(addDays(start, 7))
    const later = await toldAt(addDays(start, 9))

    expect([before, fourth, later]).toEqual([[], [], []])
    expect(third.map(({ to, subject }) => [to, subject])).toEqual([['modere', '2 annonces attendent d’être regardées']])
    expect(third[0]?.text).toContain('Échelle double\n  attend depuis le lundi 1er mars')
    expect(third[0]?.text).toContain('Sans réponse le lundi 8 mars, c’est le réseau qui regardera.')
    expect(seventh.map(({ to }) => to)).toEqual(['reseau'])
    expect(seventh[0]?.text).toContain('personne sur le site « Ville de Lomme » n’a regardé')
  })

  test('is remembered to who manages the member where nobody moderates, and to the network where nobody does', async () => {
    const { town, alma, start, of, gives, toldAt } = await openHouse(engine)
    await using _ = town
    await gives('reseau', 'admin', of.network)
    await publishAs(alma)
    const noManager = await toldAt(addDays(start, 3))
    await gives('gere', 'manager', of.member)
    await publishAs(alma, { draft: { title: 'Escabeau' } })
    const manager = await toldAt(addDays(start, 6))

    expect(noManager.map(({ to }) => to)).toEqual(['reseau'])
    expect(noManager[0]?.text).toContain('n’a personne pour regarder ce qui suit')
    expect(manager.map(({ to, subject }) => [to, subject])).toEqual([
      ['gere', 'Une annonce attend d’être regardée : Escabeau'],
    ])
  })

  test('is remembered no more once it is looked at or taken away, and never at night where the site is', async () => {
    const { town, alma, start, of, gives, toldAt } = await openHouse(engine)
    await using _ = town
    await gives('modere', 'moderator', of.site)
    const [looked, gone] = [await publishAs(alma), await publishAs(alma, { draft: { title: 'Escabeau' } })]
    await pass(town, looked)
    await doing(alma, 'withdraw', gone)
    expect(await toldAt(addDays(start, 3))).toEqual([])

    const zone = readZone('America/Cayenne')
    if (!zone) throw new Error('no such zone')
    await changeTown(town.services.database, town.clock, { zone })
    await publishAs(alma)
    // At eight in the morning here it is four there.
    expect(await toldAt(addDays(start, 6))).toEqual([])
    expect(await toldAt(addHours(addDays(start, 6), 4))).toHaveLength(1)
  })
})
