import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { roleInviteCommand } from '../../../server/roles/invitations/invite.command.js'
import { roleEndCommand, roleGiveCommand, roleListCommand } from '../../../server/roles/role.commands.js'
import type { Command } from '../../../server/rpc/command.js'
import { alma, openTown, site } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { ours } from '../../support/roles/two-members.js'
import { signIn, visitor } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

async function run({ clock, services: { database, publicUrl } }: TestServer, command: Command, ...args: string[]) {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  await command.run(given, { database, clock, dataDir: '/nowhere', publicUrl, print: (line) => lines.push(line) })
  return lines
}

const house = ['--member', 'maison-des-marais']

describe.each(engines)('coop role:give, role:end and role:list on %s', (engine) => {
  test('a role is given once however often it is said, and ended', async () => {
    await using server = await openTown(engine)
    await signIn(server, { email: alma })

    for (const role of ['manager', 'staff', 'staff'])
      expect(await run(server, roleGiveCommand, 'Alma.Diaz@exemple.fr', role, ...house)).toEqual([
        `Alma.Diaz@exemple.fr is ${role}.`,
      ])
    await run(server, roleGiveCommand, alma, 'moderator', '--site', site)
    for (let time = 0; time < 2; time += 1) await run(server, roleGiveCommand, alma, 'admin')
    const listed = await run(server, roleListCommand)
    const ended = [
      await run(server, roleEndCommand, alma, 'staff', ...house),
      await run(server, roleEndCommand, alma, 'staff', ...house),
      await run(server, roleEndCommand, alma, 'admin'),
    ]

    expect(listed).toEqual([
      `manager\t${alma}\tmaison-des-marais`,
      `staff\t${alma}\tmaison-des-marais`,
      `moderator\t${alma}\t${site}`,
      `admin\t${alma}\tnetwork`,
    ])
    expect(ended.flat()).toEqual([
      `${alma} is staff no longer.`,
      'There was no such role.',
      `${alma} is admin no longer.`,
    ])
    expect(await run(server, roleListCommand)).toEqual([listed[0], listed[2]])
  })

  test('whoever mistypes is told what, and nothing is given', async () => {
    await using server = await openTown(engine)
    await signIn(server, { email: alma })
    const failing = (...args: string[]) => expect(run(server, roleGiveCommand, ...args)).rejects

    await failing().toThrow(/^ADDRESS is missing/)
    await failing(alma).toThrow('ROLE: one of manager, staff, mediator, moderator, admin')
    await failing(alma, 'king').toThrow('ROLE: one of')
    await failing('nobody@exemple.fr', 'admin').toThrow('nobody has signed in with nobody@exemple.fr')
    await failing(alma, 'staff').toThrow('--member is missing')
    await failing(alma, 'staff', '--member', 'nowhere').toThrow('--member: no member is called nowhere')
    await failing(alma, 'staff', '--site', site).toThrow('--site: this role is of a member')
    await failing(alma, 'admin', ...house).toThrow('--member: this role is of the network')
    await failing(alma, 'moderator', '--site', 'nowhere').toThrow('--site: no site is called nowhere')
    expect(await run(server, roleListCommand)).toEqual([])
  })
})

describe.each(engines)('coop role:invite on %s', (engine) => {
  test('mails a link to whoever is to run the network, a member or a site', async () => {
    await using server = await openTown(engine)
    const invited = [
      await run(server, roleInviteCommand, 'network', 'admin', 'Anne@Apes.example'),
      await run(server, roleInviteCommand, 'member', 'maison-des-marais', 'manager', 'ines@marais.example'),
      await run(server, roleInviteCommand, 'site', site, 'moderator', 'hakim@lomme.example', '--language', 'en'),
    ]
    await allDone(server.services)

    expect(invited.flat()[0]).toBe(
      'An invitation goes to anne@apes.example as soon as a server runs. It is good until 2027-03-08T08:00:00.000Z.',
    )
    // Events of different subjects are followed beside each other: which mailbox is first is not promised.
    const mailed = server.mails.mails.map(({ to, subject }) => [to.address, subject.replaceAll('\u00a0', ' ')])
    expect(mailed).toHaveLength(3)
    expect(Object.fromEntries(mailed)).toEqual({
      'anne@apes.example': 'Une invitation : le réseau',
      'ines@marais.example': 'Une invitation : Maison des Marais',
      'hakim@lomme.example': 'An invitation: Ville de Lomme',
    })
  })

  test('shows the link instead of mailing it, and it leads to the invitation', async () => {
    await using server = await openTown(engine)
    const [address = ''] = await run(server, roleInviteCommand, 'network', 'admin', 'anne@apes.example', '--print')
    await allDone(server.services)
    const stranger = await visitor(server, { origin: ours })
    const opened = await stranger.ask('roles.openInvitation', { link: new URL(address).hash.slice(1) })

    expect(address).toMatch(/^http:\/\/our\.example\/invitation#/)
    expect(opened.output).toMatchObject({
      state: 'open',
      role: 'admin',
      email: 'anne@apes.example',
      of: { kind: 'network' },
    })
    expect(server.mails.mails).toEqual([])
  })

  test('whoever mistypes is told what', async () => {
    await using server = await openTown(engine)
    const failing = (...args: string[]) => expect(run(server, roleInviteCommand, ...args)).rejects

    await failing().toThrow('Say for what, one of:')
    await failing('network', 'manager', alma).toThrow('ROLE of a network: admin')
    await failing('member', 'maison-des-marais', 'moderator', alma).toThrow(
      'ROLE of a member: manager, staff, mediator',
    )
    await failing('member', 'nowhere', 'staff', alma).toThrow('no member is called nowhere')
    await failing('network', 'admin', 'nobody').toThrow('ADDRESS: nobody is no e-mail address')
    await failing('network', 'admin', alma, '--language', 'nl').toThrow('--language: one of fr, en')
  })
})
