import { describe, expect, test } from 'vitest'
import { Refusal } from '../../../../server/base/refusal.js'
import type { Day } from '../../../../server/base/local-time.js'
import { admitMember, type Candidate } from '../../../../server/members/index.js'
import { showMember } from '../../../../server/members/map/show-member.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { createTerritory, getTerritory } from '../../../../server/territories/index.js'
import { engines } from '../../../support/engines.js'
import { askedAt, candidate, openNetwork } from '../../../support/members/network.js'

const site = 'ville-de-lomme'
const day = (text: string) => text as Day

const cosse: Candidate = {
  ...candidate('cosse', {
    kind: 'third-place',
    name: 'La Cosse',
    summary: 'Un atelier partagé.',
    description: 'On y répare ensemble.',
    phone: '03 20 00 00 00',
    website: 'https://cosse.example',
    does: ['repair'],
    topics: ['objects'],
    labels: ['Point relais'],
    links: [{ url: 'https://cosse.example/agenda', label: 'Agenda' }],
    provenance: { source: 'Ville', licence: 'ODbL', externalId: '1', changedOn: day('2027-01-05') },
  }),
  places: [
    {
      slug: 'cosse-marais',
      name: 'La Cosse, Marais',
      street: '1 rue Neuve',
      streetExtra: 'Fond de cour',
      postcode: '59160',
      communeCode: '59355',
      point: { latitude: 50.65, longitude: 2.98 },
      precision: 'address',
      hours: 'Mo-Fr 09:00-12:00',
      phone: '03 20 11 11 11',
      bookingUrl: 'https://cosse.example/rdv',
      wheelchair: 'limited',
      price: 'free',
      languages: ['fr', 'en'],
      helps: ['group'],
      closures: [
        { from: day('2027-03-03'), to: day('2027-03-04'), reason: 'Inventaire' },
        { from: day('2027-02-01'), to: day('2027-02-05') },
      ],
    },
    {
      slug: 'cosse-bourg',
      name: 'La Cosse, Bourg',
      communeCode: '59355',
      precision: 'commune',
      point: { latitude: 50.64, longitude: 2.98 },
      hours: 'quand la lumière est allumée',
      claimedPoint: { latitude: 43, longitude: 5 },
    },
    {
      slug: 'cosse-paris',
      name: 'La Cosse, Paris',
      communeCode: '75056',
      precision: 'commune',
      point: { latitude: 48.86, longitude: 2.34 },
    },
  ],
}

describe.each(engines)('the sheet of a member on %s', (engine) => {
  test('shows all that is known of a place, its week with what is out of the ordinary, and until when', async () => {
    await using database = await openNetwork(engine, [cosse], { communes: 'france' })
    const asked = askedAt(database)

    const sheet = await showMember(asked, { site, slug: 'cosse-marais' })

    const { hours, ...rest } = sheet
    expect(rest).toEqual({
      entry: {
        slug: 'cosse-marais',
        name: 'La Cosse, Marais',
        kind: 'third-place',
        summary: 'Un atelier partagé.',
        commune: 'Lomme',
        street: '1 rue Neuve',
        postcode: '59160',
        latitude: 50.65,
        longitude: 2.98,
        does: ['repair'],
        topics: ['objects'],
        zone: 'Europe/Paris',
        open: { now: true, until: '2027-03-01T11:00:00.000Z' },
      },
      place: 'cosse-marais',
      member: { slug: 'cosse', name: 'La Cosse' },
      description: 'On y répare ensemble.',
      streetExtra: 'Fond de cour',
      phone: '03 20 11 11 11',
      website: 'https://cosse.example',
      bookingUrl: 'https://cosse.example/rdv',
      links: [{ url: 'https://cosse.example/agenda', label: 'Agenda' }],
      labels: ['Point relais'],
      access: { wheelchair: 'limited', price: 'free', languages: ['en', 'fr'], helps: ['group'], itinerant: false },
      closures: [{ from: '2027-03-03', to: '2027-03-04', reason: 'Inventaire' }],
      elsewhere: [
        { slug: 'cosse-bourg', name: 'La Cosse, Bourg', commune: 'Lomme', isHere: true },
        { slug: 'cosse-paris', name: 'La Cosse, Paris', commune: 'Paris', isHere: false },
      ],
      provenance: { source: 'Ville', licence: 'ODbL', changedOn: '2027-01-05' },
      page: '/s/ville-de-lomme/carte/cosse-marais',
    })
    expect(hours?.week.map(({ day: of, ranges, closure }) => [of, ranges.length, closure?.reason])).toEqual([
      ['2027-03-01', 1, undefined],
      ['2027-03-02', 1, undefined],
      ['2027-03-03', 0, 'Inventaire'],
      ['2027-03-04', 0, 'Inventaire'],
      ['2027-03-05', 1, undefined],
      ['2027-03-06', 0, undefined],
      ['2027-03-07', 0, undefined],
    ])
    expect(asked.until).toEqual(['2027-03-01T11:00:00.000Z'])
  })

  test('after midnight an evening goes on, unless it was closed', async () => {
    const late = { hours: '20:00-02:00' }
    const closed = { ...late, closures: [{ from: day('2027-02-26'), to: day('2027-02-28') }] }
    await using database = await openNetwork(engine, [
      candidate('late', { at: late }),
      candidate('shut', { at: closed }),
    ])
    const atHalfPastMidnight = askedAt(database, '2027-02-28T23:30:00Z')

    const [goesOn, wasClosed] = [
      await showMember(atHalfPastMidnight, { site, slug: 'late' }),
      await showMember(atHalfPastMidnight, { site, slug: 'shut' }),
    ]

    expect(goesOn.entry.open).toEqual({ now: true, until: '2027-03-01T01:00:00.000Z' })
    expect(wasClosed.entry.open).toEqual({ now: false, opens: '2027-03-01T19:00:00.000Z' })
    expect(wasClosed.closures).toEqual([])
  })

  test('shows hours that we cannot read as they are, and puts nowhere what nobody has placed', async () => {
    await using database = await openNetwork(engine, [cosse], { communes: 'france' })

    const { entry, hours } = await showMember(askedAt(database), { site, slug: 'cosse-bourg' })

    expect(hours).toEqual({ week: [], text: 'quand la lumière est allumée' })
    expect([entry.open, entry.latitude]).toEqual([undefined, undefined])
  })

  test('is found by the name of a member too: its first place, or itself with whom it belongs to', async () => {
    await using database = await openNetwork(engine, [cosse], { communes: 'france' })
    const { clock, db } = askedAt(database)
    await administer(database, async (tx) => {
      const { member: network } = await admitMember({ tx, clock }, candidate('apes', { name: 'L’Apes', at: 'nowhere' }))
      const { id: territoryId } = await getTerritory(db, 'lomme')
      await admitMember(
        { tx, clock },
        candidate('clic', { kind: 'platform', at: 'nowhere', parentId: network.id, territoryId }),
      )
    })

    expect((await showMember(askedAt(database), { site, slug: 'cosse' })).place).toBe('cosse-bourg')
    expect(await showMember(askedAt(database), { site, slug: 'clic' })).toEqual({
      entry: { slug: 'clic', name: 'clic', kind: 'platform', does: [], topics: [], zone: 'Europe/Paris' },
      member: { slug: 'clic', name: 'clic' },
      parent: { name: 'L’Apes' },
      serves: 'Lomme',
      links: [],
      labels: [],
      closures: [],
      elsewhere: [],
      page: '/s/ville-de-lomme/carte/clic',
      access: { languages: [], helps: [], itinerant: false },
      provenance: { source: 'Ville de Lomme', licence: 'Licence Ouverte 2.0' },
    })
  })

  test('is of those that the list shows: of a neighbouring territory only on a page about it', async () => {
    await using database = await openNetwork(
      engine,
      [
        cosse,
        candidate('mairie', { kind: 'local-authority', at: 'nowhere' }),
        candidate('partout', { kind: 'platform', at: 'nowhere' }),
      ],
      { communes: 'france' },
    )
    const { clock } = askedAt(database)
    await administer(database, (tx) =>
      createTerritory({ tx, clock }, { slug: 'paris', name: 'Paris', communes: ['75056'] }),
    )
    const sheet = (slug: string, territory?: string) =>
      showMember(askedAt(database), { site, slug, ...(territory !== undefined && { territory }) })
    const none = new Refusal('member-unknown')

    expect((await sheet('partout')).entry.kind).toBe('platform')
    await expect(sheet('mairie')).rejects.toEqual(none)
    await expect(sheet('cosse-paris')).rejects.toEqual(none)
    const near = await sheet('cosse-paris', 'paris')
    expect(near).toMatchObject({
      entry: { commune: 'Paris', latitude: 48.86, precision: 'commune' },
      page: '/s/ville-de-lomme/carte/cosse-paris?territory=paris',
    })
    expect(near.elsewhere.map(({ isHere }) => isHere)).toEqual([false, false])
    await expect(sheet('cosse-marais', 'paris')).rejects.toEqual(none)
  })

  test('of nobody, or of somebody who is not shown, is refused', async () => {
    await using database = await openNetwork(engine, [
      candidate('hidden', { status: 'hidden' }),
      candidate('proposed', { status: 'proposed', at: 'nowhere' }),
    ])

    for (const slug of ['nobody', 'hidden', 'proposed']) {
      const sheet = showMember(askedAt(database), { site, slug })
      await expect(sheet).rejects.toEqual(new Refusal('member-unknown'))
    }
  })
})
