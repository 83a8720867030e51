import { describe, expect, test } from 'vitest'
import { categoriesOf, offersByCategory } from '../../../../server/offers/category.store.js'
import { allDone } from '../../../support/followed.js'
import { engines } from '../../../support/engines.js'
import { publishAs, site, titlesOn } from '../../../support/offers/publishing.js'
import { holder, openTwo } from '../../../support/roles/two-members.js'
import { signIn, type Person } from '../../../support/session.js'
import type { TestServer } from '../../../support/test-server.js'

async function openNetwork(engine: (typeof engines)[number]) {
  const { server, here, drill } = await openTwo(engine)
  const admin = await holder(server, 'admin', here)
  return { server, admin, here, drill, all: () => categoriesOf(server.services.database.reader) }
}

const tools = { fr: 'Outils', en: 'Tools', pictogram: 'tools', parent: null }
const power = { fr: 'Outillage électrique', en: 'Power tools', pictogram: 'drill', parent: 'tools' }
const garden = { fr: 'Jardin', en: 'Garden', pictogram: 'spade', parent: null }

const tree = async (admin: Person) =>
  (await admin.ask('categories.list', {})).output?.categories.map(({ id, parent }) => `${parent ?? ''}/${id}`)

/** What the board finds in a category, as a browser asks it. */
async function foundIn({ url }: TestServer, category: string): Promise<number | string> {
  const input = encodeURIComponent(JSON.stringify({ site, category }))
  const { result, error } = await (await fetch(`${url}/trpc/offers.search?input=${input}`)).json()
  return result ? result.data.items.length : error.data.reason
}

describe.each(engines)('categories at the desk, on %s', (engine) => {
  test('are listed in their order, with what each holds, and as a file that the command takes in', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    await admin.act('categories.add', { ...garden, fr: '=Jardin', weight: 'heavy' })

    const { output } = await admin.ask('categories.list', {})
    const file = await admin.ask('categories.csv', { locale: 'fr' })

    expect(output?.count).toBe(3)
    expect(output?.categories[1]).toEqual({
      id: 'power-tools',
      ...power,
      weight: null,
      shown: 1,
      offers: 1,
      words: 0,
      searches: 0,
    })
    expect(
      (await admin.ask('categories.list', { words: 'electrique' })).output?.categories.map(({ id }) => id),
    ).toEqual(['tools', 'power-tools'])
    expect(file.output?.csv.split('\r\n')).toEqual([
      '\uFEFFcategory,parent,fr,en,pictogram,weight,offres montrées,offres,mots',
      'tools,,Outils,Tools,tools,medium,0,0,0',
      'power-tools,tools,Outillage électrique,Power tools,drill,,1,1,0',
      "garden,,'=Jardin,Garden,spade,heavy,0,0,0",
      '',
    ])
  })

  test('a new one has an id of its own, the last place of its family, and goes again while it is empty', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    const hand = { fr: 'Outils à main', en: 'Power tools', pictogram: 'hammer', parent: 'tools' }

    const { output } = await admin.act('categories.add', hand)
    expect(output?.id).toBe('power-tools-2')
    expect(await tree(admin)).toEqual(['/tools', 'tools/power-tools', 'tools/power-tools-2'])
    expect((await admin.act('categories.add', { ...hand, parent: 'power-tools' })).reason).toBe('category-moved-on')
    expect((await admin.act('categories.retire', { id: 'power-tools-2', seen: hand })).status).toBe(200)
    // Back under its own name, where it stood.
    await admin.act('categories.add', { ...hand, id: 'power-tools-2', after: null })
    expect(await tree(admin)).toEqual(['/tools', 'tools/power-tools-2', 'tools/power-tools'])
  })

  test('one that is renamed is found by its new name on the board, and whoever was second is told by whom', async () => {
    const { server, admin, here } = await openNetwork(engine)
    await using _closed = server
    const louise = await holder(server, 'admin', { ...here, email: 'louise@apes.example', firstName: 'Louise' })
    const change = { id: 'power-tools', seen: power, fr: 'Visserie', en: 'Screws', pictogram: 'drill' }

    expect((await louise.act('categories.change', change)).status).toBe(200)
    const second = await admin.act('categories.change', { ...change, fr: 'Électroportatif' })
    expect([second.reason, second.data?.by]).toEqual(['category-moved-on', 'Louise'])
    const weighed = {
      ...change,
      seen: { ...power, fr: 'Visserie', en: 'Screws', weight: null },
      weight: 'light',
    } as const
    expect((await admin.act('categories.change', weighed)).status).toBe(200)
    expect((await louise.act('categories.change', weighed)).reason).toBe('category-moved-on')
    await allDone(server.services)
    const input = encodeURIComponent(JSON.stringify({ site, words: 'visserie' }))
    const { result } = await (await fetch(`${server.url}/trpc/offers.search?input=${input}`)).json()
    expect(result.data.items).toHaveLength(1)
  })

  test('go to another place or family, and never to a third level', async () => {
    const { server, admin, all } = await openNetwork(engine)
    await using _closed = server
    await admin.act('categories.add', garden)
    await admin.act('categories.add', { fr: 'Plants', en: 'Plants', pictogram: 'sprout', parent: 'garden' })
    const move = { id: 'power-tools', seen: power, parent: 'garden', after: null }

    expect((await admin.act('categories.move', move)).status).toBe(200)
    expect(await tree(admin)).toEqual(['/tools', '/garden', 'garden/power-tools', 'garden/plants'])
    expect((await admin.act('categories.move', move)).reason).toBe('category-moved-on')
    expect((await admin.act('categories.move', { id: 'garden', seen: garden, parent: 'tools' })).reason).toBe(
      'category-holds',
    )
    expect((await admin.act('categories.move', { id: 'garden', seen: garden, parent: null, after: null })).status).toBe(
      200,
    )
    expect((await all()).map(({ id }) => id)).toEqual(['garden', 'power-tools', 'plants', 'tools'])
    await allDone(server.services)
    expect(await foundIn(server, 'garden')).toBe(1)
  })

  test('one that holds something goes only into another, which takes offers, words, kept searches and what is below', async () => {
    const { server, admin, drill } = await openNetwork(engine)
    await using _closed = server
    const { database } = server.services
    const alma = await signIn(server, { email: 'alma@exemple.fr' })
    await alma.act('offers.keepSearch', { site, sought: { category: 'power-tools' } })
    await database.writer
      .insertInto('subject_word')
      .values({ language: 'fr', subject_kind: 'offer-category', subject_id: 'power-tools', word: 'visser' })
      .execute()
    await admin.act('categories.add', garden)

    expect((await admin.act('categories.retire', { id: 'power-tools', seen: power })).reason).toBe('category-holds')
    expect((await admin.act('categories.retire', { id: 'tools', seen: tools, into: 'power-tools' })).reason).toBe(
      'category-holds',
    )
    const done = await admin.act('categories.retire', { id: 'power-tools', seen: power, into: 'garden' })
    expect(done.output).toEqual({ offers: 1 })
    await allDone(server.services)
    const { output } = await admin.ask('categories.list', {})
    expect(output?.categories.at(-1)).toMatchObject({ id: 'garden', shown: 1, words: 1, searches: 1 })
    expect([await foundIn(server, 'garden'), await foundIn(server, 'power-tools')]).toEqual([1, 0])
    expect(await titlesOn(server)).toContain('Perceuse-visseuse 18 V')
    const sheet = encodeURIComponent(JSON.stringify({ site, id: drill }))
    expect((await fetch(`${server.url}/trpc/offers.sheet?input=${sheet}`)).status).toBe(200)
    expect((await admin.act('categories.retire', { id: 'tools', seen: tools, into: 'garden' })).status).toBe(200)
    expect(await tree(admin)).toEqual(['/garden'])
  })

  test('whoever publishes into one that is taken away meanwhile is told, or the offer goes where the others go', async () => {
    const { server, admin } = await openNetwork(engine)
    await using _closed = server
    const { database, clock } = server.services
    await admin.act('categories.add', garden)
    const people = await Promise.all(
      ['ada', 'bob', 'cleo', 'dan'].map((name) => signIn(server, { email: `${name}@exemple.fr` })),
    )
    const outcomes: string[] = []
    for (let round = 0; round < 6; round += 1) {
      const passing = { fr: 'Passage', en: 'Passing', pictogram: 'box', parent: 'tools' }
      const { output } = await admin.act('categories.add', { ...passing, id: `passing-${round}` })
      const id = output?.id ?? ''
      const publishing = people.map((person) =>
        publishAs(person, { draft: { title: `Chose ${round}`, category: id } }).catch((error: Error) => error.message),
      )
      const retiring = admin.act('categories.retire', { id, seen: passing, into: 'garden' })
      const answers = await Promise.all(publishing)
      expect((await retiring).status).toBe(200)
      outcomes.push(...answers)
    }

    const published = outcomes.filter((outcome) => outcome !== 'category-unknown')
    const held = await offersByCategory(database.reader, clock.now())
    expect(held.get('garden')?.offers ?? 0).toBe(published.length)
    expect([...held.keys()].toSorted()).toEqual(published.length > 0 ? ['garden', 'power-tools'] : ['power-tools'])
    expect(server.logger.errors).toEqual([])
  })
})
