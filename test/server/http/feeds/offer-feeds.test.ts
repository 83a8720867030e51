import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDays } from '../../../../server/base/instant.js'
import { publishOffer } from '../../../../server/offers/index.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { inStockOf } from '../../../support/acting.js'
import { openTestServer, type TestServer } from '../../../support/test-server.js'
import { buildTown, drillDraft, type Town } from '../../../support/town.js'
import { childrenNamed, readXml, textOf } from '../../../support/texts/xml.js'

let server: TestServer
let town: Town

const awkward = 'Échelle <3 m> & ]]> "à" l’été 🪜'

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  town = await buildTown(server.services.database, server.clock)
  server.clock.set(addDays(server.clock.now(), 1))
  await administer(server.services.database, async (tx) => {
    const draft = { ...drillDraft, title: awkward, placeId: town.house.id, categoryId: 'tools' }
    const { id } = await publishOffer({ tx, clock: server.clock }, inStockOf(town.house.memberId), draft)
    // As an import of before may have left it: XML has no sign for these.
    await tx
      .updateTable('offer')
      .set({ title: `${awkward}\u0007\ufffe` })
      .where('id', '=', id)
      .execute()
  })
})

afterAll(() => server?.[Symbol.asyncDispose]())

async function ask(query = '', headers: Record<string, string> = {}) {
  const answer = await fetch(`${server.url}/feeds/ville-de-lomme/offres.${query}`, { headers })
  return { answer, text: await answer.text() }
}

test('an Atom feed has the newest first, with all that RFC 4287 asks for, and names no person', async () => {
  const { answer, text } = await ask('atom')

  const feed = readXml(text)
  expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
  expect(feed.attributes).toMatchObject({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'fr' })
  expect(textOf(feed, 'id')).toBe('http://our.example/feeds/ville-de-lomme/offres.atom')
  expect(textOf(feed, 'title')).toBe('Offres près de chez vous\u00a0: Lomme – Ville de Lomme')
  expect(textOf(feed, 'updated')).toBe('2027-03-02T08:00:00.000Z')
  expect(childrenNamed(feed, 'author').map((author) => textOf(author, 'name'))).toEqual(['Ville de Lomme'])
  expect(childrenNamed(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
    ['self', 'http://our.example/feeds/ville-de-lomme/offres.atom'],
    ['alternate', 'http://our.example/s/ville-de-lomme/offres'],
  ])
  const [ladder, drill] = childrenNamed(feed, 'entry')
  if (!ladder || !drill) throw new Error('two were published')
  expect(textOf(ladder, 'title')).toBe(awkward)
  expect(textOf(drill, 'id')).toBe(`urn:uuid:${town.drill}`)
  expect([textOf(drill, 'published'), textOf(drill, 'updated')]).toEqual(Array(2).fill('2027-03-01T08:00:00.000Z'))
  expect(textOf(drill, 'summary')).toMatch(/^À emprunter · Une personne, à\sLomme$/u)
  expect(childrenNamed(drill, 'category')[0]?.attributes).toEqual({
    term: 'power-tools',
    label: 'Outillage électrique',
  })
  expect(childrenNamed(drill, 'link')[0]?.attributes['href']).toBe(
    `http://our.example/s/ville-de-lomme/offres/${town.drill}`,
  )
  expect(text).not.toContain('Nadia')
})

test('an RSS feed says the same, in English too', async () => {
  const { answer, text } = await ask('rss?lang=en')

  const rss = readXml(text)
  const [channel] = childrenNamed(rss, 'channel')
  expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
  expect(rss.attributes['version']).toBe('2.0')
  if (!channel) throw new Error('a channel is there once')
  for (const must of ['title', 'link', 'description']) expect(textOf(channel, must), must).not.toBe('')
  expect(textOf(channel, 'language')).toBe('en')
  expect(textOf(channel, 'lastBuildDate')).toBe('Tue, 02 Mar 2027 08:00:00 GMT')
  const [ladder, drill] = childrenNamed(channel, 'item')
  if (!ladder || !drill) throw new Error('two were published')
  expect(textOf(ladder, 'title')).toBe(awkward)
  expect(childrenNamed(drill, 'guid')[0]).toMatchObject({
    text: `urn:uuid:${town.drill}`,
    attributes: { isPermaLink: 'false' },
  })
  expect(textOf(drill, 'pubDate')).toBe('Mon, 01 Mar 2027 08:00:00 GMT')
  expect(textOf(drill, 'category')).toBe('Power tools')
  expect(textOf(drill, 'link')).toContain('?lang=en')
})

test('a search has its own feed, which the page says, and one of nothing is whole and empty', async () => {
  const page = await (await fetch(`${server.url}/s/ville-de-lomme/offres?words=perceuse&order=fitting`)).text()
  const [, found = ''] = /<link rel="alternate" type="application\/atom\+xml"[^>]* href="([^"]+)"/.exec(page) ?? []
  expect(found).toBe('/feeds/ville-de-lomme/offres.atom?words=perceuse')
  expect(page).toMatch(/Suivre ces offres\s:\s+<a href="\/feeds\/ville-de-lomme\/offres\.atom\?words=perceuse"/u)
  const feed = readXml(await (await fetch(server.url + found)).text())
  expect(childrenNamed(feed, 'entry').map((entry) => textOf(entry, 'id'))).toEqual([`urn:uuid:${town.drill}`])
  expect(textOf(feed, 'title')).toContain('«\u00a0perceuse\u00a0»')

  for (const format of ['atom', 'rss']) {
    const { answer, text } = await ask(`${format}?words=zeppelin`)
    expect(answer.status, format).toBe(200)
    expect(JSON.stringify(readXml(text)), format).not.toMatch(/"name":"(?:entry|item)"/)
  }
})

test('who asks again is told that nothing changed, and a feed that is none is not found', async () => {
  const { answer } = await ask('atom')
  const tag = answer.headers.get('etag') ?? ''
  const changed = answer.headers.get('last-modified') ?? ''
  expect(answer.headers.get('cache-control')).toBe('public, max-age=300')
  expect(changed).toBe('Tue, 02 Mar 2027 08:00:00 GMT')

  expect((await ask('atom', { 'if-none-match': tag })).answer.status).toBe(304)
  expect((await ask('atom', { 'if-modified-since': changed })).answer.status).toBe(304)
  expect((await ask('atom', { 'if-none-match': '"other"' })).answer.status).toBe(200)
  expect((await ask('json')).answer.status).toBe(404)
  expect((await ask('atom?kind=rent')).answer.status).toBe(400)
})
