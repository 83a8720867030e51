import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sections } from '../../../server/http/pages/sections.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

let server: TestServer

beforeAll(async () => {
  server = await openTestServer('sqlite', '2027-03-01T08:00:00Z')
  await buildTown(server.services.database, server.clock)
})

afterAll(() => server?.[Symbol.asyncDispose]())

async function read(path: string, headers: Record<string, string> = {}) {
  const answer = await fetch(server.url + path, { redirect: 'manual', headers })
  return { answer, status: answer.status, text: await answer.text() }
}

test('an element alone may be framed by anybody, and is no page for search engines', async () => {
  const { answer, text } = await read('/embed/offer-board/ville-de-lomme?kind=lend&theme=dark&heading-level=3')

  const policy = answer.headers.get('content-security-policy') ?? ''
  expect(policy).toContain('frame-ancestors *;')
  expect(answer.headers.get('permissions-policy')).toBe('camera=()')
  expect(policy).toContain("default-src 'none'; script-src 'self'; ")
  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(text).toMatch(/<coop-offer-board site="ville-de-lomme"[^>]* kind="lend" theme="dark" heading-level="3"/)
  expect(text).toMatch(/<html lang="fr" class="framed"\s+data-theme="dark">/)
  expect(text).toMatch(/<a href="\/s\/ville-de-lomme\/offres\?kind=lend&amp;beside=">/)
})

test('its address says only what the element has an attribute for, and nothing of it is markup', async () => {
  const { text } = await read(
    '/embed/offer-board/ville-de-lomme?onclick=alert(1)&kind=%22%3E%3Cb%3E&theme=pink&place=&locale=xx&site=autre',
  )

  expect(text).toMatch(
    /<coop-offer-board\s+site="ville-de-lomme"\s+locale="fr" share="off" kind="&quot;&gt;&lt;b&gt;">/,
  )
})

test('whoever opens it as a page of its own is led to the one that has all', async () => {
  const { answer, status } = await read('/embed/offer-board/ville-de-lomme?place=la-cosse&theme=dark', {
    'sec-fetch-dest': 'document',
  })

  expect(status).toBe(302)
  expect(answer.headers.get('location')).toBe('/s/ville-de-lomme/offres?place=la-cosse')
  expect(answer.headers.get('vary')).toMatch(/Sec-Fetch-Dest/i)
})

test.each(['/embed/offer-board/nulle-part', '/embed/my-space/ville-de-lomme'])(
  'what there is not, %s, is said in the frame itself',
  async (path) => {
    const { answer, status, text } = await read(path)

    expect(status).toBe(404)
    expect(answer.headers.get('content-security-policy')).toContain('frame-ancestors *;')
    expect(text).toContain('<h1>')
  },
)

test('what narrows a list on our pages and in frames are attributes of the element', () => {
  type Declaration = { readonly tagName: string; readonly attributes: readonly { readonly name: string }[] }
  const { modules } = JSON.parse(
    readFileSync(new URL('../../../widgets/custom-elements.json', import.meta.url), 'utf8'),
  ) as { modules: readonly { readonly declarations: readonly Declaration[] }[] }
  const own = ['site', 'locale', 'heading-level', 'theme', 'share']
  const ofElement = (element: string): string[] =>
    modules
      .flatMap(({ declarations }) => declarations)
      .filter(({ tagName }) => tagName === `coop-${element}`)
      .flatMap(({ attributes }) => attributes.map(({ name }) => name))
      .filter((name) => !own.includes(name))

  for (const { element, attributes } of sections) expect(attributes).toEqual(ofElement(element))
})
