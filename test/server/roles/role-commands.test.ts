import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { roleEndCommand, roleGiveCommand, roleListCommand } from '../../../server/roles/role.commands.js'
import type { Command } from '../../../server/rpc/command.js'
import { alma, openTown, site } from '../../support/accounts/signing-in.js'
import { engines } from '../../support/engines.js'
import { signIn } from '../../support/session.js'
import type { TestServer } from '../../support/test-server.js'

async function run({ clock, services: { database } }: TestServer, command: Command, ...args: string[]) {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  await command.run(given, { database, clock, dataDir: '/nowhere', print: (line) => lines.push(line) })
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
