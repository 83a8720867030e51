import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Refusal } from '../../../../server/base/refusal.js'
import type { Database } from '../../../../server/database/open-database.js'
import { openMap, searchMembers } from '../../../../server/members/index.js'
import type { SearchInput } from '../../../../server/members/member.wire.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { createTerritory } from '../../../../server/territories/index.js'
import { engines } from '../../../support/engines.js'
import { changeTown } from '../../../support/town.js'
import { admitAll, askedAt, candidate, clock, monday, openNetwork } from '../../../support/members/network.js'

const site = 'ville-de-lomme'
/** Hellemmes is on the other side of Lille from Lomme, and Arras is far away. */
const [hellemmes, arras] = ['59298', '62041']

const slugsOf = async (database: Database, input: Omit<SearchInput, 'site'>, now = monday) =>
  (await searchMembers(askedAt(database, now), { site, ...input })).items.map(({ slug }) => slug)

const reasonOf = (deed: Promise<unknown>) =>
  deed.then(
    () => 'answered',
    (error: unknown) => (error instanceof Refusal ? [error.reason, error.detail.fields] : error),
  )

const network = [
  candidate('la-cosse', {
    name: 'L’Établi de la Cosse',
    kind: 'third-place',
    summary: 'Un atelier bois partagé, ouvert à tous.',
    does: ['repair', 'host'],
    topics: ['objects'],
    at: {
      ...{ street: '12 rue des Bateliers', hours: 'Mo-Sa 09:00-12:00', wheelchair: 'limited' },
      point: { latitude: 50.65, longitude: 2.9872 },
    },
  }),
  candidate('bouquiniste', {
    name: 'Bouquinerie du Marais',
    kind: 'shop',
    does: ['lend'],
    at: { hours: 'Sa,Su 10:00-18:00', point: { latitude: 50.7, longitude: 2.9872 }, wheelchair: 'yes' },
  }),
  candidate('nowhere-yet', {
    name: 'Écoute et partage',
    does: ['accompany'],
    topics: ['digital'],
    at: { precision: 'commune', claimedPoint: { latitude: 43.3, longitude: 5.4 }, hours: 'sur rendez-vous' },
  }),
  candidate('everywhere', { name: 'Plateforme de partout', kind: 'platform', topics: ['food'], at: 'nowhere' }),
  candidate('hidden', { status: 'hidden' }),
  candidate('proposed', { status: 'proposed' }),
  candidate('hellemmes', { at: { communeCode: hellemmes } }),
]

describe.each(engines)('looking for a member on %s', (engine) => {
  let database: Database
  beforeAll(async () => {
    database = await openNetwork(engine, network)
  })
  afterAll(async () => database[Symbol.asyncDispose]())

  test('lists by name, in pages, who is shown in the territory', async () => {
    const page = await searchMembers(askedAt(database), { site })

    expect(page.items.map(({ name, number }) => [number, name])).toEqual([
      [1, 'Bouquinerie du Marais'],
      [2, 'Écoute et partage'],
      [3, 'L’Établi de la Cosse'],
      [4, 'Maison des Marais'],
      [5, 'Plateforme de partout'],
    ])
    expect(page).toMatchObject({ total: 5, unplaced: 2 })
    expect(page.items[1]).toEqual({
      ...{ slug: 'nowhere-yet', number: 2, name: 'Écoute et partage', kind: 'association', commune: 'Lomme' },
      ...{ does: ['accompany'], topics: ['digital'], zone: 'Europe/Paris', hours: 'written' },
    })
    expect(page.items[2]).toMatchObject({
      ...{ latitude: 50.65, longitude: 2.9872, street: '12 rue des Bateliers' },
      open: { now: true, until: '2027-03-01T11:00:00.000Z' },
    })
  })

  test('narrows by kind, by what is done, by topic, and by all of them', async () => {
    expect(await slugsOf(database, { kind: ['shop', 'platform'] })).toEqual(['bouquiniste', 'everywhere'])
    expect(await slugsOf(database, { does: ['lend', 'repair'] })).toEqual(['bouquiniste', 'la-cosse'])
    expect(await slugsOf(database, { topic: ['food', 'digital'] })).toEqual(['nowhere-yet', 'everywhere'])
    expect(await slugsOf(database, { kind: ['third-place', 'shop'], does: ['lend'] })).toEqual(['bouquiniste'])
  })

  test('keeps what a wheelchair gets into, asked for or written, and says so of each', async () => {
    const { items, total } = await searchMembers(askedAt(database), { site, wheelchair: 'yes' })

    expect([total, items.map(({ slug, wheelchair }) => [slug, wheelchair])]).toEqual([1, [['bouquiniste', 'yes']]])
    expect(await slugsOf(database, { words: 'accessible en fauteuil' })).toEqual(['bouquiniste'])
    expect((await searchMembers(askedAt(database), { site })).items[2]).not.toHaveProperty('wheelchair')
    expect(await openMap(askedAt(database), { site })).toMatchObject({ accessible: 1 })
  })

  test('finds by the beginnings of words of the name, the town, the street, the kind and the topic', async () => {
    expect(await slugsOf(database, { words: 'etabli' })).toEqual(['la-cosse'])
    expect(await slugsOf(database, { words: 'BATEL atel' })).toEqual(['la-cosse'])
    expect(await slugsOf(database, { words: 'tiers lieu de Lomme' })).toEqual(['la-cosse'])
    expect(await slugsOf(database, { words: 'lille maraîs' })).toEqual(['bouquiniste', 'maison-des-marais'])
    expect(await slugsOf(database, { words: 'numérique' })).toEqual(['nowhere-yet', 'everywhere'])
    expect(await slugsOf(database, { words: 'batel marais' })).toEqual([])
  })

  test('forgives a typo, in a long word two, when nothing is found as it was typed', async () => {
    for (const typo of ['bouquinrie', 'bouquinnerie', 'bouquinreie', 'bouqvinerie']) {
      expect([typo, await slugsOf(database, { words: `${typo} marais` })]).toEqual([typo, ['bouquiniste']])
    }
    expect(await slugsOf(database, { words: 'bouqvinrie' })).toEqual(['bouquiniste'])
    for (const words of ['bovqvinrie', 'xyz bouquinrie']) expect(await slugsOf(database, { words })).toEqual([])
  })

  test('shows who is open now or on a day, and how long that stays true', async () => {
    expect(await slugsOf(database, { open: 'now' })).toEqual(['la-cosse'])
    expect(await slugsOf(database, { open: 'now' }, '2027-03-01T11:00:00Z')).toEqual([])
    expect(await slugsOf(database, { open: 'saturday' })).toEqual(['bouquiniste', 'la-cosse', 'maison-des-marais'])
    expect(await slugsOf(database, { open: 'sunday' })).toEqual(['bouquiniste'])
    const asked = askedAt(database)
    await searchMembers(asked, { site, open: 'now' })
    expect(asked.until.toSorted()[0]).toBe('2027-03-01T11:00:00.000Z')
  })

  test('shows the hours of the day that was asked for, with what they depend on', async () => {
    await using database = await openNetwork(engine, [
      candidate('by-appointment', { at: { hours: 'Mo 09:00-12:00; Sa 14:00-16:00 "sur rendez-vous"' } }),
      candidate('on-easter', { at: { hours: 'Mo-Fr 10:00-12:00,14:00-18:00' } }),
    ])
    const daysOf = async (input: Omit<SearchInput, 'site'>, now?: string) =>
      (await searchMembers(askedAt(database, now), { site, ...input })).items.map(({ slug, onDay }) => [slug, onDay])

    expect(await daysOf({ open: 'saturday' })).toEqual([
      [
        'by-appointment',
        {
          day: '2027-03-06',
          ranges: [{ from: '14:00', to: '16:00', comment: 'sur rendez-vous', unsure: 'condition' }],
        },
      ],
      ['maison-des-marais', { day: '2027-03-06', ranges: [{ from: '10:00', to: '12:00' }] }],
    ])
    expect(await daysOf({ open: 'monday', words: 'on easter' }, '2027-03-25T12:00:00Z')).toEqual([
      [
        'on-easter',
        {
          day: '2027-03-29',
          holiday: 'easter-monday',
          ranges: [
            { from: '10:00', to: '12:00', unsure: 'holiday' },
            { from: '14:00', to: '18:00', unsure: 'holiday' },
          ],
        },
      ],
    ])
    expect(await daysOf({ words: 'on easter' })).toEqual([['on-easter', undefined]])
    const asked = askedAt(database, '2027-03-06T12:00:00Z')
    await searchMembers(asked, { site, open: 'saturday', words: 'appointment' })
    expect(asked.until).toContain('2027-03-06T23:00:00.000Z')
  })

  test('does not find open now what only may be: on a condition, or on a public holiday that its hours pass over', async () => {
    await using database = await openNetwork(engine, [
      candidate('by-appointment', { at: { hours: 'Mo-Fr 09:00-18:00 "sur rendez-vous"' } }),
      candidate('any-day', { at: { hours: 'Mo-Fr 09:00-18:00' } }),
      candidate('holidays-too', { at: { hours: 'Mo-Fr,PH 09:00-18:00' } }),
    ])

    expect(await slugsOf(database, { open: 'now' })).toEqual(['any-day', 'holidays-too'])
    expect(await slugsOf(database, { open: 'now' }, '2027-03-29T08:00:00Z')).toEqual(['holidays-too'])
    const { items } = await searchMembers(askedAt(database, '2027-03-29T08:00:00Z'), { site, words: 'any day' })
    expect(items[0]?.open).toEqual({
      ...{ now: false, until: '2027-03-29T16:00:00.000Z', unsure: 'holiday', holiday: 'easter-monday' },
    })
  })

  test('measures from a town or a point, and puts the nearest first', async () => {
    await using database = await openNetwork(engine, network)
    const from = { latitude: 50.65, longitude: 2.9872 }

    const { items } = await searchMembers(askedAt(database), { site, ...from })

    expect(items.map(({ slug, distanceMetres }) => [slug, distanceMetres])).toEqual([
      ['la-cosse', 0],
      ['nowhere-yet', 689],
      ['maison-des-marais', 689],
      ['bouquiniste', 5560],
      ['everywhere', undefined],
    ])
    expect(await slugsOf(database, { ...from, within: 5, order: 'name' })).toEqual([
      ...['nowhere-yet', 'la-cosse', 'maison-des-marais'],
    ])
    expect(await slugsOf(database, { near: '59355', within: 2 })).toEqual([
      'nowhere-yet',
      'maison-des-marais',
      'la-cosse',
    ])
  })
})

describe.each(engines)('looking for a member, while others come, on %s', (engine) => {
  test('goes on where a page ended, whoever has come before it meanwhile', async () => {
    const many = Array.from({ length: 45 }, (_, at) => {
      const point = { latitude: 50.64 + (at % 7) / 1_000, longitude: 2.98 }
      return candidate(`lieu-${String(at).padStart(2, '0')}`, { at: { point } })
    })
    await using database = await openNetwork(engine, many)

    for (const order of ['name', 'distance'] as const) {
      const ask = { site, order, latitude: 50.64, longitude: 2.98 }
      const first = await searchMembers(askedAt(database), ask)
      await admitAll(database, askedAt(database).clock, [
        candidate(`aa-${order}`, { at: { point: { latitude: 50.64, longitude: 2.98 } } }),
      ])
      const second = await searchMembers(askedAt(database), { ...ask, after: first.next ?? '' })
      const third = await searchMembers(askedAt(database), { ...ask, after: second.next ?? '' })

      const slugs = [first, second, third].flatMap(({ items }) => items.map(({ slug }) => slug))
      expect(new Set(slugs).size).toBe(slugs.length)
      expect(slugs.length).toBe(first.total)
      expect([second.items[0]?.number, third.next, third.total]).toEqual([22, undefined, first.total + 1])
    }
  })

  test('puts those that one can go to first, and goes on among the others page by page', async () => {
    const platforms = Array.from({ length: 25 }, (_, at) =>
      candidate(`plateforme-${String(at).padStart(2, '0')}`, {
        name: `Ailleurs ${at}`,
        kind: 'platform',
        at: 'nowhere',
      }),
    )
    const places = Array.from({ length: 22 }, (_, at) => candidate(`lieu-${String(at).padStart(2, '0')}`))
    await using database = await openNetwork(engine, [...platforms, ...places])

    const first = await searchMembers(askedAt(database), { site })
    const second = await searchMembers(askedAt(database), { site, after: first.next ?? '' })
    const third = await searchMembers(askedAt(database), { site, after: second.next ?? '' })

    const kinds = [first, second, third].flatMap(({ items }) => items.map(({ kind }) => kind === 'platform'))
    expect(kinds).toEqual([...Array<boolean>(23).fill(false), ...Array<boolean>(25).fill(true)])
    expect(new Set([first, second, third].flatMap(({ items }) => items.map(({ slug }) => slug))).size).toBe(48)
    expect([second.items[3]?.number, third.next]).toEqual([24, undefined])
    expect((await slugsOf(database, { words: 'ailleurs' })).length).toBe(20)
  })

  test('shows who has no place where it serves, and a platform that says nothing everywhere', async () => {
    await using database = await openNetwork(engine)
    const [around, far] = await administer(database, async (tx) => [
      await createTerritory({ tx, clock }, { slug: 'around', name: 'Autour', communes: ['59355', hellemmes] }),
      await createTerritory({ tx, clock }, { slug: 'far', name: 'Loin', communes: [arras] }),
    ])
    await admitAll(database, clock, [
      candidate('serves-around', { kind: 'platform', territoryId: around.id, at: 'nowhere' }),
      candidate('serves-far', { kind: 'platform', territoryId: far.id, at: 'nowhere' }),
      candidate('serves-all', { kind: 'platform', at: 'nowhere' }),
      candidate('town-hall', { kind: 'local-authority', territoryId: around.id, at: 'nowhere' }),
      candidate('somewhere', { kind: 'local-authority', at: 'nowhere' }),
    ])

    expect(await slugsOf(database, { kind: ['platform'] })).toEqual(['serves-all', 'serves-around'])
    expect(await slugsOf(database, { kind: ['platform'], territory: 'far' })).toEqual(['serves-all', 'serves-far'])
    expect(await slugsOf(database, { kind: ['local-authority'] })).toEqual(['town-hall'])
  })

  test('refuses what nobody can search for, and a site that has it switched off', async () => {
    await using database = await openNetwork(engine)
    const ask = (input: Partial<SearchInput>) => reasonOf(searchMembers(askedAt(database), { site, ...input }))

    expect(await ask({ site: 'nulle-part' })).toEqual(['site-unknown', undefined])
    expect(await ask({ territory: 'nulle-part' })).toEqual(['territory-unknown', undefined])
    expect(await ask({ near: '99999' })).toEqual(['commune-unknown', ['near']])
    expect(await ask({ order: 'distance' })).toEqual(['invalid-input', ['near']])
    expect(await ask({ latitude: 50 })).toEqual(['invalid-input', ['longitude']])
    expect(await ask({ near: '59355', latitude: 50, longitude: 3 })).toEqual(['invalid-input', ['near']])
    expect(await ask({ after: 'x' })).toEqual(['invalid-input', ['after']])
    await changeTown(database, clock, { elements: { removed: ['member-map'] } })
    expect(await ask({})).toEqual(['element-off', undefined])
  })
})
