import { describe, expect, test } from 'vitest'
import { administer } from '../../../server/rpc/in-transaction.js'
import { changeSite, getSite } from '../../../server/sites/index.js'
import { engines } from '../../support/engines.js'
import { openWebmasters, site } from '../../support/sites/webmaster.js'
import { openTestServer } from '../../support/test-server.js'
import { lommeOrigin } from '../../support/town.js'

const morning = '2027-03-01T08:00:00Z'

async function openTwo(engine: (typeof engines)[number]) {
  const server = await openTestServer(engine, morning)
  const [camille, nadia] = await openWebmasters(server, ['Camille', 'Nadia'])
  if (!camille || !nadia) throw new Error('two are wanted')
  return { server, camille, nadia, settings: async () => (await camille.ask('sites.settings', { site })).output }
}

describe.each(engines)('the settings of a site on %s', (engine) => {
  test('are told whole, as given and as shown, and what is changed is so at once', async () => {
    const { server, camille, settings } = await openTwo(engine)
    await using _closed = server
    const before = await settings()

    const look = { accent: '#8a2f4b', radius: '4px' }
    const answer = await camille.act('sites.change', {
      site,
      seen: before?.sequence ?? -1,
      name: 'Lomme',
      languages: ['en', 'fr'],
      moderation: 'all',
      look,
      elements: ['member-map'],
    })

    expect(before).toMatchObject({ site: { slug: site }, origins: [lommeOrigin], asked: [], sequence: 0 })
    expect(answer.output).toEqual({ sequence: 1 })
    expect(await settings()).toMatchObject({
      site: { name: 'Lomme', languages: ['en', 'fr'], elements: ['member-map'], moderation: 'all' },
      look,
      origins: [lommeOrigin],
      publicUrl: server.services.publicUrl,
      sequence: 1,
      shown: { radius: '4px', accent: expect.stringMatching(/^light-dark\(#8a2f4b, #[0-9a-f]{6}\)$/) },
    })
  })

  test('keep what is not said, and lose of the look what is no longer named', async () => {
    const { server, camille, settings } = await openTwo(engine)
    await using _closed = server
    await camille.act('sites.change', { site, seen: 0, look: { accent: '#8a2f4b', radius: '4px' } })
    const before = await settings()

    await camille.act('sites.change', { site, seen: 1, look: { radius: '8px' } })

    expect(await settings()).toEqual({ ...before, look: { radius: '8px' }, shown: { radius: '8px' }, sequence: 2 })
  })

  test('whoever comes second is told by whom they were changed, and changes nothing', async () => {
    const { server, camille, nadia, settings } = await openTwo(engine)
    await using _closed = server
    const both = { Camille: camille, Nadia: nadia }

    const answers = await Promise.all(
      Object.entries(both).map(async ([name, person]) => ({
        name,
        ...(await person.act('sites.change', { site, seen: 0, name })),
      })),
    )

    const [first] = answers.filter(({ status }) => status === 200)
    const [second] = answers.filter(({ status }) => status !== 200)
    expect(second).toMatchObject({ status: 409, reason: 'site-moved-on', data: { by: first?.name } })
    expect(await settings()).toMatchObject({ site: { name: first?.name }, sequence: 1 })
  })

  test('after a command nobody is named; an origin that goes is no change of theirs', async () => {
    const { server, camille } = await openTwo(engine)
    await using _closed = server
    const byCommand = (change: Parameters<typeof changeSite>[2]) =>
      administer(server.services.database, (tx) => changeSite({ tx, clock: server.clock }, site, change))

    await byCommand({ origins: { added: ['https://a.example'] } })
    const meanwhile = await camille.act('sites.change', { site, seen: 0, name: 'Lomme' })
    server.clock.set('2027-03-01T09:00:00Z')
    await byCommand({ name: 'Ailleurs' })
    const late = await camille.act('sites.change', { site, seen: 1, name: 'Lomme' })

    expect(meanwhile.output).toEqual({ sequence: 1 })
    expect(late.reason).toBe('site-moved-on')
    expect(late.data).not.toHaveProperty('by')
  })

  test('a look that cannot be read is refused whole, and the desk is told before what is wrong', async () => {
    const { server, camille } = await openTwo(engine)
    await using _closed = server
    const look = { accent: '#e08a00' }

    const judged = await camille.ask('sites.judgeLook', { site, look })
    const refused = await camille.act('sites.change', { site, seen: 0, name: 'Lomme', look })

    const wrong = judged.output?.contrasts.filter(({ ratio, needed }) => ratio < needed) ?? []
    expect(wrong.map(({ name, on, scheme }) => `${name}/${on} ${scheme}`)).toContain('accent/surface light')
    expect(wrong.filter(({ nearest }) => !nearest)).toEqual([])
    expect(refused).toMatchObject({ status: 400, reason: 'invalid-input' })
    expect(refused.data?.fields?.every((field) => field.startsWith('look: '))).toBe(true)
    expect((await getSite(server.services.database.reader, site)).name).not.toBe('Lomme')
  })

  test('name the page of theirs that holds one’s own space, of a proven origin alone, which goes with that origin', async () => {
    const { server, camille, settings } = await openTwo(engine)
    await using _closed = server
    const page = `${lommeOrigin}/mon-espace?de=mairie`
    const change = (spacePage: string) =>
      settings().then((now) => camille.act('sites.change', { site, seen: now?.sequence ?? -1, spacePage }))
    const spaceOf = async () => (await camille.ask('sites.open', { site })).output?.site.space

    expect((await change(page)).reason).toBeUndefined()
    expect([(await settings())?.site.spacePage, await spaceOf()]).toEqual([page, page])
    const wrong = [
      'https://evil.example/',
      `${lommeOrigin}/#espace`,
      'mon-espace',
      'javascript:alert(1)',
      `${lommeOrigin}.evil.example/`,
    ]
    for (const text of wrong) expect(await change(text)).toMatchObject({ status: 400, reason: 'invalid-input' })
    expect(await spaceOf()).toBe(page)
    // What is not said stays, and is no change of theirs.
    await camille.act('sites.change', { site, seen: 1, name: 'Lomme' })
    expect(await settings()).toMatchObject({ site: { name: 'Lomme', spacePage: page }, sequence: 2 })

    await camille.act('sites.dropOrigin', { site, origin: lommeOrigin })
    expect([(await settings())?.site.spacePage, await spaceOf()]).toEqual([undefined, undefined])
  })

  test('forget that page when it is taken away', async () => {
    const { server, camille, settings } = await openTwo(engine)
    await using _closed = server
    await camille.act('sites.change', { site, seen: 0, spacePage: `${lommeOrigin}/espace` })

    expect((await camille.act('sites.change', { site, seen: 1, spacePage: '' })).reason).toBeUndefined()

    expect((await settings())?.site).not.toHaveProperty('spacePage')
  })

  test('what was changed stands in the list of what roles did', async () => {
    const { server, camille } = await openTwo(engine)
    await using _closed = server

    await camille.act('sites.change', { site, seen: 0, name: 'Lomme' })

    const { output } = await camille.ask('roles.audit', { site })
    expect(output?.entries).toMatchObject([
      { act: 'sites.change', as: 'manager', who: { firstName: 'Camille' }, about: { kind: 'site', title: 'Lomme' } },
    ])
  })
})
