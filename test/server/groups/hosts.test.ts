import { describe, expect, test } from 'vitest'
import { dossierMemberships } from '../../../server/groups/dossier-memberships.js'
import { isMemberOf } from '../../../server/groups/index.js'
import { dayOf, paris } from '../../../server/base/local-time.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { engines } from '../../support/engines.js'
import { openMembers } from '../../support/groups/memberships.js'
import { signIn } from '../../support/session.js'

async function openHosts(engine: (typeof engines)[number]) {
  const town = await openMembers(engine)
  const { ines, member, here, server } = town
  const add = async (wish: object) => ines.act('memberships.addHost', { member, name: 'Université', ...wish })
  const isMember = (email: string) =>
    isMemberOf(server.services.database.reader, here.member, {
      accountId: null,
      email,
      today: dayOf(server.clock.now(), paris),
    })
  return { ...town, add, isMember }
}

describe.each(engines)('who is a member because somebody pays for them, on %s', (engine) => {
  test('has an address of that domain, not one that ends like it', async () => {
    await using town = await openHosts(engine)
    const { output } = await town.add({ domain: '@Univ-Lille.fr' })

    expect(await town.isMember('rose@univ-lille.fr')).toBe(true)
    expect(await town.isMember('rose@faux-univ-lille.fr')).toBe(false)
    expect(await town.isMember('rose@univ-lille.fr.example')).toBe(false)
    await town.ines.act('memberships.dropHost', { member: town.member, hostId: output?.hostId ?? '' })
    expect(await town.isMember('rose@univ-lille.fr')).toBe(false)
  })

  test('is on a list, until their account goes', async () => {
    await using town = await openHosts(engine)
    const { server } = town
    const { database, clock } = server.services
    const rose = await signIn(server, { email: 'rose@exemple.fr', firstName: 'Rose' })
    expect((await town.add({ emails: 'rose@exemple.fr\nLila@exemple.fr, rose@exemple.fr' })).output?.addresses).toBe(2)

    expect(await town.isMember('lila@exemple.fr')).toBe(true)
    expect(await dossierMemberships.collect(database.reader, rose.accountId)).toMatchObject([
      { fields: { title: 'Université' } },
    ])
    await administer(database, (tx) => dossierMemberships.erase({ tx, clock }, rose.accountId))
    expect(await town.isMember('rose@exemple.fr')).toBe(false)
  })

  test('is nobody in particular at an open mailbox', async () => {
    await using town = await openHosts(engine)

    expect((await town.add({ domain: 'gmail.com' })).data).toMatchObject({ fields: ['domain'] })
    expect((await town.add({})).data).toMatchObject({ reason: 'invalid-input' })
    expect((await town.add({ emails: 'rose' })).data).toMatchObject({ fields: ['emails'] })
  })
})
