import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  await buildTown(server.services.database, server.clock)
})

afterAll(() => server?.[Symbol.asyncDispose]())

const ask = (url: string, more = '') => fetch(`${server.url}/oembed?url=${encodeURIComponent(url)}${more}`)

test('our page of an element says where it is told how to be framed, and there it is', async () => {
  const page = await (await fetch(`${server.url}/s/ville-de-lomme/offres?kind=lend`)).text()
  const [, found = ''] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? []

  const answer = await fetch(found.replaceAll('&amp;', '&').replace('http://our.example', server.url))

  expect(page).toContain('type="text/xml+oembed"')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const rich: unknown = await answer.json()
  expect(rich).toMatchObject({ version: '1.0', type: 'rich', height: 800, provider_name: 'Ville de Lomme' })
  expect(rich).toHaveProperty(
    'html',
    expect.stringMatching(
      /^<blockquote><a href="http:\/\/our\.example\/s\/ville-de-lomme\/offres\?kind=lend">Les offres – Ville de Lomme<\/a><\/blockquote>\s*<iframe src="http:\/\/our\.example\/embed\/offer-board\/ville-de-lomme\?kind=lend" title="[^"]+" width="100%" height="800"><\/iframe>$/,
    ),
  )
})

test('the same in XML, no higher than asked', async () => {
  const answer = await ask('http://our.example/s/ville-de-lomme/offres', '&format=xml&maxheight=400')

  const text = await answer.text()
  expect(answer.headers.get('content-type')).toMatch(/xml/)
  expect(text).toMatch(/^<\?xml version="1\.0"/)
  expect(text).toContain('<html>&lt;blockquote&gt;')
  expect(text).toContain('<height>400</height>')
})

test.each([
  ['another server', 'https://evil.example/s/ville-de-lomme/offres', 404],
  ['a site that there is not', 'http://our.example/s/nulle-part/offres', 404],
  ['a page that no frame shows', 'http://our.example/s/ville-de-lomme', 404],
  ['no address', 'x', 404],
])('of %s nothing is told', async (_what, url, status) => {
  expect((await ask(url)).status).toBe(status)
  expect((await ask(url, '&format=yaml')).status).toBe(501)
})
