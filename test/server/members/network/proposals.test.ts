import { describe, expect, test } from 'vitest'
import { addDays } from '../../../../server/base/instant.js'
import type { AcceptInput, ProposeInput } from '../../../../server/members/proposals/proposal.wire.js'
import { purgeProposals } from '../../../../server/members/proposals/proposal.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { allDone } from '../../../support/followed.js'
import { spaced } from '../../../support/mail/mail-town.js'
import { burette, openNetwork, site } from '../../../support/members/network-desk.js'
import type { Person } from '../../../support/session.js'

async function proposed(zoe: Person, input: ProposeInput = burette): Promise<string> {
  const { output, reason } = await zoe.act('members.proposePlace', input)
  if (!output) throw new Error(reason)
  return output.proposalId
}

const asShown: Omit<AcceptInput, 'proposalId'> = {
  name: 'La Burette',
  kind: 'repairer',
  about: burette.about,
  does: ['repair'],
}

describe.each(engines)('a place that somebody proposes, on %s,', (engine) => {
  test('is shown to nobody before the network has accepted it, then to everybody, and who proposed it is told', async () => {
    const { server, camille, zoe } = await openNetwork(engine)
    await using _closed = server
    const listed = async () => (await zoe.ask('members.search', { site })).output?.items.map(({ name }) => name)

    const proposalId = await proposed(zoe)
    const before = await listed()
    const queue = (await camille.ask('networkMembers.proposals', {})).output
    const answer = await camille.act('networkMembers.acceptProposal', {
      proposalId,
      ...asShown,
      hours: burette.hours,
      street: burette.street,
    })
    await allDone(server.services)

    expect(before).toEqual(['Maison des Marais'])
    expect(queue).toMatchObject({
      count: 1,
      proposals: [
        {
          name: 'La Burette',
          commune: 'Lomme',
          isFound: false,
          proposer: 'Zoé',
          isAnswered: true,
          like: [],
          website: 'https://www.burette.example',
          site: { slug: site, name: 'Ville de Lomme' },
          alsoProposed: 0,
        },
      ],
    })
    expect(answer.output).toEqual({ slug: 'la-burette-lomme', name: 'La Burette', taken: [] })
    expect((await listed())?.toSorted()).toEqual(['La Burette', 'Maison des Marais'])
    const [mail] = server.mails.to('zoe@exemple.fr')
    expect(spaced(mail?.subject)).toBe('« La Burette » est sur la carte')
    expect(mail?.text).toContain('/s/ville-de-lomme/carte/la-burette-lomme')
    const members = (await camille.ask('networkMembers.list', { words: 'burette' })).output?.members
    expect(members).toMatchObject([{ proposed: { site: 'Ville de Lomme', by: 'Zoé' }, commune: 'Lomme', places: 1 }])
  })

  test('accepted twice at once, is there once, and whoever comes second is told by whom', async () => {
    const { server, camille, nadia, zoe } = await openNetwork(engine)
    await using _closed = server
    const proposalId = await proposed(zoe)
    const both = { Camille: camille, Nadia: nadia }

    const answers = await Promise.all(
      Object.entries(both).map(async ([name, person]) => ({
        name,
        ...(await person.act('networkMembers.acceptProposal', { proposalId, ...asShown })),
      })),
    )

    const [first] = answers.filter(({ status }) => status === 200)
    const [second] = answers.filter(({ status }) => status !== 200)
    expect(second).toMatchObject({
      status: 409,
      reason: 'proposal-moved-on',
      data: { status: 'accepted', by: first?.name },
    })
    expect((await camille.ask('networkMembers.list', { words: 'burette' })).output?.count).toBe(1)
  })

  test('may stand already: it is found by door and by name, and completes what stands', async () => {
    const { server, camille, zoe } = await openNetwork(engine)
    await using _closed = server
    const proposalId = await proposed(zoe, { ...burette, name: 'la maison du Marais', about: 'Un café le jeudi.' })
    const [shown] = (await camille.ask('networkMembers.proposals', {})).output?.proposals ?? []

    const { output } = await camille.act('networkMembers.mergeProposal', { proposalId, slug: 'maison-des-marais' })

    expect(shown?.like).toMatchObject([{ slug: 'maison-des-marais', commune: 'Lomme' }])
    expect(output).toEqual({ slug: 'maison-des-marais', name: 'Maison des Marais', taken: ['about', 'website'] })
    const sheet = (await zoe.ask('members.sheet', { site, slug: 'maison-des-marais' })).output
    expect(sheet).toMatchObject({ entry: { summary: 'Un café le jeudi.' }, website: 'https://www.burette.example' })
    expect((await camille.ask('networkMembers.proposals', { show: 'decided' })).output?.proposals).toMatchObject([
      { decided: { outcome: 'merged', by: 'Camille', member: { slug: 'maison-des-marais' } } },
    ])
  })

  test('refused, is told why; thirty days later nobody knows who proposed it, a year later it is gone', async () => {
    const { server, camille, zoe } = await openNetwork(engine)
    await using _closed = server
    const proposalId = await proposed(zoe)
    await camille.act('networkMembers.refuseProposal', { proposalId, reason: 'C’est un logement.' })
    await allDone(server.services)
    const { database } = server.services
    const rows = () => database.reader.selectFrom('proposed_place').select(['proposer', 'email']).execute()
    const purged = async (days: number) => {
      const now = addDays(server.clock.now(), days)
      const dates = { answeredBefore: addDays(now, -30), madeBefore: addDays(now, -365) }
      await administer(database, (tx) => purgeProposals(tx, dates))
      return rows()
    }

    expect(server.mails.saidTo('zoe@exemple.fr')).toContain('C’est un logement.')
    expect(await purged(29)).toEqual([{ proposer: 'Zoé', email: 'zoe@exemple.fr' }])
    expect(await purged(31)).toEqual([{ proposer: null, email: null }])
    expect(await purged(366)).toEqual([])
  })

  test('is refused elsewhere than in the territory, and after ten in an hour', async () => {
    const { server, zoe } = await openNetwork(engine)
    await using _closed = server

    const away = await zoe.act('members.proposePlace', { ...burette, communeCode: '75056' })
    const answers: (string | undefined)[] = []
    for (let time = 0; time < 10; time += 1)
      answers.push((await zoe.act('members.proposePlace', { ...burette, name: `Lieu ${time}` })).reason)

    expect(away).toMatchObject({ reason: 'invalid-input', data: { fields: ['communeCode'] } })
    expect(answers).toEqual([...Array<undefined>(9).fill(undefined), 'too-many-requests'])
  })
})

describe.each(engines)('the members of the network, on %s,', (engine) => {
  test('are never called as a page of ours is, which would hide theirs', async () => {
    const { server, camille } = await openNetwork(engine)
    await using _closed = server
    const path = `/s/${site}/carte/proposer`

    const { output } = await camille.act('networkMembers.add', { name: 'Proposer', kind: 'association' })

    expect(output?.slug).toBe('proposer-2')
    expect(await (await fetch(server.url + path)).text()).toContain(`action="${path}"`)
  })

  test('are added, filtered, taken off the map and put back; the second is told', async () => {
    const { server, camille, nadia, zoe } = await openNetwork(engine)
    await using _closed = server
    const added = await camille.act('networkMembers.add', {
      name: '=Épicerie',
      kind: 'shop',
      about: 'Vrac',
      place: { communeCode: '59355', street: '1 rue du Port' },
    })
    const memberId = added.output?.memberId ?? ''
    const listed = async () => (await zoe.ask('members.search', { site })).output?.total

    const before = await listed()
    await camille.act('networkMembers.setStatus', { memberId, from: 'shown', to: 'hidden' })
    const hidden = await listed()
    const late = await nadia.act('networkMembers.setStatus', { memberId, from: 'shown', to: 'hidden' })
    const { output } = await nadia.ask('networkMembers.list', { status: 'hidden', kind: 'shop' })
    const csv = (await nadia.ask('networkMembers.csv', { locale: 'fr', kind: 'shop' })).output?.csv

    expect([before, hidden]).toEqual([2, 1])
    expect(late).toMatchObject({ reason: 'member-moved-on', data: { status: 'hidden' } })
    expect(output).toMatchObject({ count: 1, members: [{ slug: added.output?.slug, commune: 'Lomme' }] })
    expect(csv).toContain("'=Épicerie,")
    expect(csv?.split('\r\n')).toHaveLength(4)
  })
})
