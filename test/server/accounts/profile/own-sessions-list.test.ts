import { describe, expect, test } from 'vitest'
import { addHours, addMs } from '../../../../server/base/instant.js'
import { engines, openTestDatabase } from '../../../support/engines.js'
import { morning, openTown, rowsOf, site } from '../../../support/accounts/signing-in.js'
import { codeFor, newFlow, signIn, visitor } from '../../../support/session.js'
import { openServerProcesses, ourAddress } from '../../../support/server-processes.js'
import { buildTown } from '../../../support/town.js'
import { systemClock } from '../../../../server/base/clock.js'

const alma = 'alma@exemple.fr'
const ours = { email: alma, origin: ourAddress }

describe.each(engines)('where somebody is known, on %s,', (engine) => {
  test('is told by site, browser and last use, the last used first, to nobody else', async () => {
    await using server = await openTown(engine)
    const there = await signIn(server, { email: alma })
    server.clock.set(addHours(server.clock.now(), 2))
    const here = await signIn(server, ours)
    const nadia = await signIn(server, { email: 'nadia@exemple.fr', origin: ourAddress })

    const told = await here.ask('accounts.sessions', {})

    const session = { host: 'our.example', sessionId: here.sessionId, lastUsedAt: server.clock.now(), isThis: true }
    const atLomme = { slug: site, name: 'Ville de Lomme' }
    expect(told.output?.sessions).toEqual([
      session,
      {
        host: 'www.ville-lomme.example',
        sessionId: there.sessionId,
        isThis: false,
        site: atLomme,
        lastUsedAt: new Date(morning).toISOString(),
      },
    ])
    expect((await nadia.ask('accounts.sessions', {})).output?.sessions).toHaveLength(1)
    expect((await there.ask('accounts.sessions', { site })).reason).toBe('origin-undeclared')
  })

  test('says which browser it is, in two words that it was opened with', async () => {
    await using server = await openTown(engine)
    const person = await visitor(server, ours)
    const { flow, hash } = newFlow()
    await person.act('accounts.requestCode', { email: alma, flow: hash, locale: 'en' })
    const input = { code: await codeFor(server, alma), firstName: 'Alma', flow }

    const answer = await fetch(`${server.url}/trpc/accounts.signIn`, {
      method: 'POST',
      body: JSON.stringify(input),
      headers: {
        'content-type': 'application/json',
        'idempotency-key': 'x'.repeat(20),
        'user-agent': 'Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
        ...(await person.headers('/trpc/accounts.signIn')),
      },
    })
    const { result } = (await answer.json()) as { result: { data: { token: string } } }
    const known = person.with({ token: result.data.token })

    expect((await known.ask('accounts.sessions', {})).output?.sessions).toMatchObject([
      { browser: 'firefox', device: 'phone' },
    ])
    expect((await known.ask('accounts.profile', {})).output?.language).toBe('en')
  })

  test('leaves out what is over', async () => {
    await using server = await openTown(engine)
    await signIn(server, { email: alma })
    server.clock.set(addMs(addHours(server.clock.now(), 24 * 30), -1))
    const here = await signIn(server, ours)
    const count = async () => (await here.ask('accounts.sessions', {})).output?.sessions.length

    expect(await count()).toBe(2)
    server.clock.set(addMs(server.clock.now(), 1))
    expect(await count()).toBe(1)
  })

  test('is ended one by one, or all but this, or all; of somebody else nothing is', async () => {
    await using server = await openTown(engine)
    const [one, two, three] = [
      await signIn(server, { email: alma }),
      await signIn(server, { email: alma }),
      await signIn(server, { email: alma }),
    ]
    const here = await signIn(server, ours)
    const nadia = await signIn(server, { email: 'nadia@exemple.fr', origin: ourAddress })
    const left = async () => {
      const rows = await rowsOf(server, 'session')
      const known = { [one.sessionId]: 'one', [two.sessionId]: 'two', [three.sessionId]: 'three' }
      const more = { [here.sessionId]: 'here', [nadia.sessionId]: 'nadia' }
      return rows.map(({ id }) => ({ ...known, ...more })[id]).toSorted()
    }

    await nadia.act('accounts.endOneSession', { sessionId: one.sessionId })
    expect(await left()).toEqual(['here', 'nadia', 'one', 'three', 'two'])
    await here.act('accounts.endOneSession', { sessionId: one.sessionId })
    expect(await left()).toEqual(['here', 'nadia', 'three', 'two'])
    expect((await one.ask('accounts.me', { site })).reason).toBe('signed-out')
    await here.act('accounts.endAllSessions', { keepThis: true })
    expect(await left()).toEqual(['here', 'nadia'])
    await here.act('accounts.endAllSessions', { keepThis: false })
    expect(await left()).toEqual(['nadia'])
  })
})

test('a session that is ended in one process is over at once in another', async () => {
  await using database = await openTestDatabase('postgres', { communes: true })
  await buildTown(database, systemClock)
  await using processes = await openServerProcesses(database)
  const there = await signIn(processes.house, { email: alma })
  const here = await signIn(processes.house, ours)
  const other = there.at(processes.url(1))
  expect((await other.ask('accounts.me', { site })).status).toBe(200)

  await here.act('accounts.endOneSession', { sessionId: there.sessionId })

  expect((await other.ask('accounts.me', { site })).reason).toBe('signed-out')
})
