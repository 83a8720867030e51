import { describe, expect, test } from 'vitest'
import { engines } from '../../support/engines.js'
import { holder, openTwo, type At } from '../../support/roles/two-members.js'
import { signIn, type Person } from '../../support/session.js'

const roomsAt = async (person: Person, { site }: At): Promise<readonly string[] | undefined> => {
  const { output } = await person.ask('roles.mine', {})
  const space = output?.spaces.find(({ of }) => of.kind === 'site' && of.slug === site)
  return space?.rooms.map(({ room }) => room)
}

const queueAt = async (person: Person, { site }: At) => {
  const { output, reason } = await person.ask('moderation.queue', { site })
  return reason ?? output?.total
}

describe.each(engines)('a site without a moderator, on %s', (engine) => {
  test('is moderated by who manages it, until somebody is named for that', async () => {
    const { server, here, there } = await openTwo(engine)
    await using _closed = server
    const manager = await holder(server, 'manager', here)
    const staff = await holder(server, 'staff', here)

    expect(await roomsAt(manager, here)).toEqual(['today', 'moderation', 'site', 'people', 'audit'])
    expect([await queueAt(manager, here), await queueAt(manager, there), await queueAt(staff, here)]).toEqual([
      ...[0, 'role-missing', 'role-missing'],
    ])

    const moderator = await holder(server, 'moderator', here)
    expect(await roomsAt(manager, here)).toEqual(['today', 'site', 'people', 'audit'])
    expect([await queueAt(manager, here), await queueAt(moderator, here)]).toEqual(['role-missing', 0])
  })

  test('is moderated by nobody who only signed in there', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server

    expect(await queueAt(await signIn(server, { origin: 'http://our.example' }), here)).toBe('role-missing')
  })
})
