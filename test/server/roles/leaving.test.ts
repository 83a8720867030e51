import { describe, expect, test } from 'vitest'
import { addDays, addMs } from '../../../server/base/instant.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { keepHouse } from '../../support/housekeeping.js'
import { holder, openTwo, type At } from '../../support/roles/two-members.js'
import type { Person } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

async function roleIdOf(by: Person, person: Person, { member }: Pick<At, 'member'>): Promise<string> {
  const { output } = await by.ask('roles.people', { member })
  return output?.people.find(({ email }) => email === person.email)?.roleId ?? ''
}

const managersOf = async (server: TestServer, { member }: At) =>
  (
    await server.services.database.reader
      .selectFrom('role')
      .select('account_id')
      .where('role', '=', 'manager')
      .where('member_id', '=', member)
      .execute()
  ).length

describe.each(engines)('roles that change and end, on %s', (engine) => {
  test('a role that is ended ends with the next call, and its holder is told', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const hakim = await holder(server, 'manager', { ...here, email: 'hakim@marais.example' })
    const roleId = await roleIdOf(ines, hakim, here)
    const people = () => hakim.ask('roles.people', { member: here.member })

    expect((await people()).output?.people).toHaveLength(2)
    expect((await ines.act('roles.endRole', { member: here.member, roleId })).status).toBe(200)
    expect((await people()).reason).toBe('role-missing')
    expect((await hakim.ask('roles.mine', {})).output?.spaces).toEqual([])
    await allDone(server.services)
    expect(server.mails.saidTo('hakim@marais.example')).toContain(
      'Vous n’avez plus le rôle « Responsable » pour Maison des Marais.',
    )
  })

  test('a role that is changed is another one with the next call, and its holder is told', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const hakim = await holder(server, 'staff', { ...here, email: 'hakim@marais.example' })
    const roleId = await roleIdOf(ines, hakim, here)
    const change = { member: here.member, roleId, from: 'staff', to: 'manager' } as const

    expect((await hakim.ask('roles.people', { member: here.member })).reason).toBe('role-missing')
    expect((await ines.act('roles.changeRole', change)).status).toBe(200)
    expect((await hakim.ask('roles.people', { member: here.member })).status).toBe(200)
    await allDone(server.services)
    expect(server.mails.saidTo('hakim@marais.example')).toContain(
      'vous aviez le rôle « Équipe ». Vous avez maintenant « Responsable ».',
    )
    const wrong = { ...change, from: 'manager', to: 'moderator' } as const
    expect((await ines.act('roles.changeRole', wrong)).data).toMatchObject({ fields: ['to'] })
  })

  test('whoever comes second is told what was done, and by whom', async () => {
    const { server, here, there } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', { ...here, firstName: 'Inès' })
    const malik = await holder(server, 'manager', { ...here, firstName: 'Malik' })
    const stranger = await holder(server, 'manager', there)
    const hakim = await holder(server, 'staff', here)
    const roleId = await roleIdOf(ines, hakim, here)
    const change = { member: here.member, roleId, from: 'staff', to: 'mediator' } as const

    await ines.act('roles.changeRole', change)
    expect((await malik.act('roles.changeRole', change)).data).toMatchObject({
      reason: 'role-moved-on',
      by: 'Inès',
      status: 'mediator',
    })
    await malik.act('roles.endRole', { member: here.member, roleId })
    const { data } = await ines.act('roles.endRole', { member: here.member, roleId })
    expect([data?.reason, data?.by, data?.status]).toEqual(['role-moved-on', 'Malik', undefined])
    // Of another member’s people nothing is said, not even that there was somebody.
    expect((await stranger.act('roles.endRole', { member: there.member, roleId })).reason).toBe('role-missing')
  })

  test('the last manager neither leaves, nor is ended or changed, before there is another', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const ines = await holder(server, 'manager', here)
    const admin = await holder(server, 'admin', here)
    const roleId = await roleIdOf(ines, ines, here)
    const { member } = here

    expect((await ines.act('roles.leave', { roleId })).reason).toBe('last-manager')
    expect((await admin.act('roles.endRole', { member, roleId })).reason).toBe('last-manager')
    const change = { member, roleId, from: 'manager', to: 'staff' } as const
    expect((await ines.act('roles.changeRole', change)).reason).toBe('last-manager')
    expect((await ines.ask('roles.people', { member })).output?.people).toMatchObject([{ isYou: true, isLast: true }])

    await holder(server, 'manager', here)
    expect((await ines.act('roles.leave', { roleId })).status).toBe(200)
    expect((await ines.act('roles.leave', { roleId })).reason).toBe('role-missing')
  })

  test('of managers who leave at once, one stays', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    let managers: Person[] = []
    for (let round = 0; round < 5; round += 1) {
      while (managers.length < 4) managers.push(await holder(server, 'manager', here))
      const ids = await Promise.all(managers.map((each) => roleIdOf(each, each, here)))

      const told = await Promise.all(managers.map((each, at) => each.act('roles.leave', { roleId: ids[at] ?? '' })))

      expect(told.flatMap(({ reason }) => reason ?? [])).toEqual(['last-manager'])
      expect(await managersOf(server, here)).toBe(1)
      managers = managers.filter((_each, at) => told[at]?.reason !== undefined)
    }
    expect(server.logger.errors).toEqual([])
  })

  test('a last manager who does not come for two years is erased, and the network is told', async () => {
    const { server, here } = await openTwo(engine)
    await using _closed = server
    const start = server.clock.now()
    const ines = await holder(server, 'manager', here)
    await holder(server, 'admin', { ...here, email: 'reseau@apes.example' })
    const { writer, reader } = server.services.database
    const pass = async (days: number) => {
      server.clock.set(addMs(addDays(start, days), 1))
      await writer
        .updateTable('account')
        .set({ last_active_at: server.clock.now() })
        .where('email', '=', 'reseau@apes.example')
        .execute()
      await keepHouse({ database: server.services.database, clock: server.clock, storage: server.storage })
      await allDone(server.services)
    }

    await pass(700)
    expect(await managersOf(server, here)).toBe(1)
    await pass(730)

    expect(await managersOf(server, here)).toBe(0)
    expect(await reader.selectFrom('account').select('id').where('email', '=', ines.email).execute()).toEqual([])
    const subjects = server.mails.to('reseau@apes.example').map(({ subject }) => subject)
    expect(subjects).toEqual(['Maison des Marais n’a plus de responsable'])
  })
})
