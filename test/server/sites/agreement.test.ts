import { parseArgs } from 'node:util'
import { describe, expect, test } from 'vitest'
import { dossierPath } from '../../../server/accounts/index.js'
import { addHours, toInstant } from '../../../server/base/instant.js'
import { insertRole } from '../../../server/roles/role.store.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { currentAgreement, wordsReadSince } from '../../../server/sites/agreements/agreement.js'
import { getSite } from '../../../server/sites/index.js'
import { siteShowCommand, siteTalkCommand } from '../../../server/sites/site.commands.js'
import { lambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { signIn, visitor, type Person } from '../../support/session.js'
import { openWebmasters, ours, site } from '../../support/sites/webmaster.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'

const morning = '2027-03-01T08:00:00Z'
const version = currentAgreement

async function openTwo(engine: (typeof engines)[number]) {
  const server = await openTestServer(engine, morning)
  const [camille, nadia] = await openWebmasters(server, ['Camille', 'Nadia'])
  if (!camille || !nadia) throw new Error('two are wanted')
  const told = async () => (await nadia.ask('sites.settings', { site })).output?.agreement
  const page = await visitor(server)
  /** What the page of the site is told. */
  const talk = async () => (await page.ask('sites.open', { site })).output?.site.talk
  return { server, camille, nadia, told, talk, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

const accept = async (person: Person, named: object = {}) => {
  const { status, reason } = await person.act('sites.acceptAgreement', { site, version, ...named })
  return reason ?? status
}

const end = async (person: Person) => {
  const { status, reason } = await person.act('sites.endAgreement', { site })
  return reason ?? status
}

async function run(server: TestServer, command: typeof siteTalkCommand, ...args: string[]): Promise<string[]> {
  const lines: string[] = []
  const given = parseArgs({ args, options: command.options, allowPositionals: true })
  const { database } = server.services
  const means = { database, clock: server.clock, dataDir: '/nowhere', print: (line: string) => lines.push(line) }
  await command.run(given, means)
  return lines
}

const showCommand = siteShowCommand(async () => 'maison-des-marais')
const shown = async (server: TestServer) =>
  (await run(server, showCommand, site)).find((line) => line.startsWith('talk'))

describe.each(engines)('the note by which a site shows words in its pages, on %s', (engine) => {
  test('stands from the press of its manager on, with its version, its hour and their name', async () => {
    await using town = await openTwo(engine)
    const before = [await town.told(), await town.talk(), await shown(town.server)]

    expect(await accept(town.camille)).toBe(200)

    expect(before).toEqual([{ offered: version }, undefined, 'talk\tours'])
    expect(await town.told()).toEqual({
      offered: version,
      accepted: { version, at: '2027-03-01T08:00:00.000Z', by: 'Camille' },
    })
    expect([await town.talk(), await shown(town.server)]).toEqual(['here', 'talk\there 2027-03-01T08:00:00.000Z'])
  })

  test('is the one that is offered, and no other', async () => {
    await using town = await openTwo(engine)

    expect(await accept(town.camille, { version: '2020-01-01' })).toBe('invalid-input')

    expect(await town.told()).toEqual({ offered: version })
  })

  test('is accepted by nobody else, nor in a session of yesterday, which may still end it', async () => {
    await using town = await openTwo(engine)
    const { server, camille } = town
    const { id, memberId } = await getSite(server.services.database.reader, site)
    const at = async (role: 'moderator' | 'staff' | 'admin') => {
      const person = await signIn(server, { origin: ours })
      const of =
        role === 'moderator' ? { site: id } : role === 'staff' ? { member: memberId } : { network: true as const }
      const holding = { accountId: person.accountId, role, of }
      await administer(server.services.database, (tx) => insertRole(tx, holding, server.clock.now()))
      return person
    }

    for (const role of ['moderator', 'staff', 'admin'] as const)
      expect([role, await accept(await at(role))]).toEqual([role, 'role-missing'])
    expect(await accept(camille, { site: lambersart })).toBe('site-unknown')
    await accept(camille)
    server.clock.set('2027-03-01T21:00:00Z')
    expect([await accept(camille), await end(camille)]).toEqual(['code-again', 200])
  })

  test('is over in the next call once it is ended; accepted again, it begins anew', async () => {
    await using town = await openTwo(engine)
    await accept(town.camille)

    expect(await end(town.nadia)).toBe(200)
    const between = [await town.told(), await town.talk()]
    town.server.clock.set('2027-03-01T09:00:00Z')
    await accept(town.nadia)

    expect(between).toEqual([{ offered: version }, undefined])
    expect(await town.told()).toMatchObject({ accepted: { at: '2027-03-01T09:00:00.000Z', by: 'Nadia' } })
  })

  test('keeps its first hour when it is accepted twice, by two at once too', async () => {
    await using town = await openTwo(engine)

    expect(await Promise.all([accept(town.camille), accept(town.nadia)])).toEqual([200, 200])
    const first = await town.told()
    town.server.clock.set('2027-03-01T09:00:00Z')
    await accept(town.camille)

    expect(await town.told()).toEqual(first)
    const { reader } = town.server.services.database
    expect(await reader.selectFrom('site_agreement').select('version').execute()).toEqual([{ version }])
  })

  test('stands without a name once who accepted it is erased', async () => {
    await using town = await openTwo(engine)
    const { camille } = town
    const { services, clock } = town.server
    await accept(camille)

    const asked = { person: camille.accountId, until: addHours(clock.now(), 1), asked: '' }
    const link = dossierPath(services.hmac, 'erase', asked).split('#')[1] ?? ''
    expect((await (await visitor(town.server, { origin: ours })).act('accounts.erase', { link })).status).toBe(200)

    expect(await town.told()).toEqual({ offered: version, accepted: { version, at: '2027-03-01T08:00:00.000Z' } })
    expect(await services.database.reader.selectFrom('site_agreement').select('accepted_by').execute()).toEqual([
      { accepted_by: null },
    ])
  })

  test('is ended by an operator at once, and accepted by none', async () => {
    await using town = await openTwo(engine)
    await accept(town.camille)

    await run(town.server, siteTalkCommand, site, 'ours')

    expect([await town.talk(), await shown(town.server)]).toEqual([undefined, 'talk\tours'])
    await expect(run(town.server, siteTalkCommand, site, 'here')).rejects.toThrow(/^here: its manager accepts/)
    await expect(run(town.server, siteTalkCommand, site)).rejects.toThrow(/^say where/)
    await expect(run(town.server, siteTalkCommand, lambersart, 'ours')).rejects.toThrow(/^SLUG: no site/)
  })

  test('is told to who did what, under the name of the site', async () => {
    await using town = await openTwo(engine)
    await accept(town.camille)
    await end(town.nadia)

    const { output } = await town.camille.ask('roles.audit', { site })
    const about = { kind: 'agreement', title: 'Ville de Lomme' }
    expect(output?.entries).toMatchObject([
      { act: 'sites.endAgreement', who: { firstName: 'Nadia' }, about },
      { act: 'sites.acceptAgreement', who: { firstName: 'Camille' }, about },
    ])
  })

  test('is no business of the page of a partner', async () => {
    await using town = await openTwo(engine)
    const there = await signIn(town.server)

    expect([await accept(there), await end(there)]).toEqual(['origin-undeclared', 'origin-undeclared'])
    expect(await town.told()).toEqual({ offered: version })
  })
})

test('words are read since the later of two days, where both notes let them be', () => {
  const at = (acceptedAt: string, named = version) => ({ version: named, acceptedAt: toInstant(acceptedAt) })
  const [early, late] = [at('2027-03-01T08:00:00.000Z'), at('2027-03-02T08:00:00.000Z')]

  expect(wordsReadSince([early, late])).toBe(late.acceptedAt)
  expect(wordsReadSince([late, early])).toBe(late.acceptedAt)
  expect(wordsReadSince([early, undefined])).toBeUndefined()
  expect(wordsReadSince([early, at('2027-03-02T08:00:00.000Z', '2020-01-01')])).toBeUndefined()
})
