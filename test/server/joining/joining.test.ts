import { describe, expect, test } from 'vitest'
import type { OpeningInput } from '../../../server/joining/joining.wire.js'
import { engines } from '../../support/engines.js'
import { allDone } from '../../support/followed.js'
import { spaced } from '../../support/mail/mail-town.js'
import { loos, openNetwork } from '../../support/members/network-desk.js'
import { ours } from '../../support/roles/two-members.js'
import { visitor, type Person } from '../../support/session.js'

const opening: OpeningInput = {
  territory: { name: 'Loos et Haubourdin', communes: ['59360', '59286'] },
  owner: { name: 'Ville de Loos', kind: 'local-authority' },
  called: 'ville-de-loos',
  name: 'Ville de Loos',
  languages: ['fr'],
  elements: ['member-map'],
  locale: 'fr',
  moderation: 'after',
  origin: 'https://www.loos.example',
  email: 'karim@loos.example',
}

async function asked(person: Person): Promise<string> {
  const { output, reason } = await person.act('joining.ask', loos)
  if (!output) throw new Error(reason)
  return output.requestId
}

describe.each(engines)('a site that is opened, on %s,', (engine) => {
  test('has its territory, its member, its page and its webmaster at once; its origin acts once proven', async () => {
    const { server, camille } = await openNetwork(engine)
    await using _closed = server
    const karim = await visitor(server, { origin: ours })
    const requestId = await asked(karim)
    await allDone(server.services)
    const [request] = (await camille.ask('networkSites.requests', {})).output?.requests ?? []

    const { output, reason } = await camille.act('networkSites.open', { ...opening, requestId })
    await allDone(server.services)

    expect(request).toMatchObject({
      name: 'Ville de Loos',
      commune: 'Loos',
      origin: 'https://www.loos.example',
      like: [],
    })
    expect(reason).toBeUndefined()
    expect(output).toMatchObject({ slug: 'ville-de-loos', name: 'Ville de Loos' })
    const shown = (await camille.ask('networkSites.show', { called: 'ville-de-loos' })).output
    expect(shown).toMatchObject({
      territory: 'Loos et Haubourdin',
      origins: [],
      proven: 0,
      asked: 1,
      elements: ['member-map'],
      askedFor: [{ origin: 'https://www.loos.example' }],
    })
    const page = await visitor(server, { origin: 'https://www.loos.example' })
    const code = shown?.askedFor[0]?.proof.replace(/^.*\./, '') ?? ''
    const proven = await page.act('sites.proveOrigin', { site: 'ville-de-loos', code })
    expect(proven.status).toBe(200)
    const mails = server.mails.to('karim@loos.example').map(({ subject }) => spaced(subject))
    expect(mails.toSorted()).toEqual(['Une invitation : Ville de Loos', 'Ville de Loos : votre site est ouvert'])
    expect(server.mails.to('camille@apes.example').map(({ subject }) => subject)).toContain(
      'Ville de Loos demande un site',
    )
    expect((await camille.ask('networkSites.requests', {})).output?.requests).toEqual([])
  })

  test('by two at once, is opened once: the second is told by whom, and leaves nothing behind', async () => {
    const { server, camille, nadia } = await openNetwork(engine)
    await using _closed = server
    const requestId = await asked(await visitor(server, { origin: ours }))
    const both = { Camille: camille, Nadia: nadia }

    const answers = await Promise.all(
      Object.entries(both).map(async ([name, person]) => ({
        name,
        ...(await person.act('networkSites.open', { ...opening, called: `loos-${name.toLowerCase()}`, requestId })),
      })),
    )

    const [first] = answers.filter(({ status }) => status === 200)
    const [second] = answers.filter(({ status }) => status !== 200)
    expect(second).toMatchObject({ reason: 'request-moved-on', data: { status: 'accepted', by: first?.name } })
    const named = (await camille.ask('networkSites.list', { words: 'loos' })).output
    expect(named?.sites.map(({ slug }) => slug)).toEqual([`loos-${first?.name.toLowerCase()}`])
    expect((await camille.ask('networkMembers.list', { words: 'loos' })).output?.count).toBe(1)
  })

  test('mails its webmaster one of the six invitations that a mailbox gets in a day; beyond, it opens without one', async () => {
    const { server, camille } = await openNetwork(engine)
    await using _closed = server
    const open = (at: number, email?: string) => {
      const called = `loos-${at}`
      return camille.act('networkSites.open', {
        ...opening,
        owner: { ...opening.owner, name: `Ville de Loos ${at}` },
        called,
        email,
      })
    }
    const reasons = []
    for (let at = 0; at < 7; at += 1)
      reasons.push((await open(at, at % 2 === 0 ? opening.email : 'karim+loos@loos.example')).reason)

    expect(reasons).toEqual([...Array(6).fill(undefined), 'too-many-requests'])
    expect((await camille.ask('networkMembers.list', { words: 'loos' })).output?.count).toBe(6)
    expect((await open(6)).status).toBe(200)
  })

  test('under a name that is taken, leaves neither territory nor member, and the request waits on', async () => {
    const { server, camille } = await openNetwork(engine)
    await using _closed = server
    const requestId = await asked(await visitor(server, { origin: ours }))

    const answer = await camille.act('networkSites.open', { ...opening, called: 'ville-de-lomme', requestId })

    expect(answer).toMatchObject({ reason: 'invalid-input', data: { fields: ['slug: taken'] } })
    expect(
      (await camille.ask('networkSites.territories', {})).output?.territories.map(({ slug }) => slug),
    ).not.toContain('loos-et-haubourdin')
    expect((await camille.ask('networkSites.requests', {})).output?.requests).toHaveLength(1)
  })

  test('a request that is refused is told why, once', async () => {
    const { server, camille, nadia } = await openNetwork(engine)
    await using _closed = server
    const requestId = await asked(await visitor(server, { origin: ours }))

    await camille.act('networkSites.refuseRequest', { requestId, reason: 'Loos a déjà un site.' })
    const late = await nadia.act('networkSites.refuseRequest', { requestId, reason: 'Non.' })
    await allDone(server.services)

    expect(late).toMatchObject({ reason: 'request-moved-on', data: { status: 'refused', by: 'Camille' } })
    expect(server.mails.saidTo('karim@loos.example')).toContain('Loos a déjà un site.')
  })

  test('a web site that is not ours to believe, or a commune that is not there, is not asked for', async () => {
    const { server } = await openNetwork(engine)
    await using _closed = server
    const karim = await visitor(server, { origin: ours })

    const plain = await karim.act('joining.ask', { ...loos, website: 'http://www.loos.example' })
    const nowhere = await karim.act('joining.ask', { ...loos, town: 'Nulle Part', postcode: '00999' })

    expect(plain.data).toMatchObject({ fields: ['website'] })
    expect(nowhere.data).toMatchObject({ fields: ['town'] })
  })

  test('the communes that work together are told by one of them', async () => {
    const { server, camille } = await openNetwork(engine)
    await using _closed = server

    const { output } = await camille.ask('networkSites.around', { communeCode: '59360' })

    expect(output?.intercommunality?.name).toMatch(/Lille/)
    expect(output?.intercommunality?.communes.length).toBeGreaterThan(50)
  })
})
