import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import express, { type Express } from 'express'
import { expect, onTestFinished, test } from 'vitest'
import { hostPages } from '../../../demo/host-pages.js'
import { demoPages } from '../../../demo/pages.js'
import { demoPaths } from '../../../demo/paths.js'
import { demoSites } from '../../../demo/town/sites.js'
import { demoPlaces } from '../../../demo/town/places.js'
import { demoRepairers } from '../../../demo/town/repairers.js'
import { demoCategories } from '../../../demo/town/categories.js'

const folder = new URL('../../../demo/hosts/', import.meta.url)
const hosts = readdirSync(folder).filter((name) => name.endsWith('.html'))
const index = readFileSync(new URL('../index.html', folder), 'utf8')
const pages = [['index.html', index], ...hosts.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])] as [
  name: string,
  html: string,
][]

const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, value = '']) => value)

const ours = 'https://partage.example'
const named = 'http://localhost:3000'

const served = () => listening(express().use(demoPages({ ours, hosts: 'https://partenaires.example' })))
const hostsServed = () => listening(hostPages(ours))

async function listening(app: Express): Promise<string> {
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('the first page leads to every host page, and the terminal names the same', () => {
  const names = hosts.map((name) => `/demo/hosts/${name.replace('.html', '')}`).toSorted()

  expect([...new Set(all(index, /href="http:\/\/localhost:3001(\/demo\/hosts\/[a-z-]+)"/g))].toSorted()).toEqual(names)
  expect(
    demoPaths
      .map(({ path }) => path)
      .filter((path) => path.startsWith('/demo/hosts/'))
      .toSorted(),
  ).toEqual(names)
})

test('each element that stands in a page leaves a link to the same on our own page', () => {
  const pathsOf = (site = ''): Record<string, string> => ({
    'offer-board': `/s/${site}/offres`,
    'repair-booking': `/s/${site}/reparation`,
    'member-map': `/s/${site}/carte`,
    'my-space': `/s/${site}/moi`,
  })
  for (const [name, html] of pages) {
    const found = [...html.matchAll(/<coop-([a-z-]+)\s[^>]*?site="([a-z-]+)"[^>]*>\s*<a\b[^>]*?href="([^"]+)"/g)]
    const origin = name === 'index.html' ? '' : named
    const wrong = found.filter(([, tag = '', site, path]) => path !== `${origin}${pathsOf(site)[tag]}`)

    expect(wrong.map(([element]) => `${name}: ${element}`)).toEqual([])
    expect(found).toHaveLength(all(html, /(<coop-[a-z-]+\b)/g).length)
  }
})

test('each element is shown, and the first page says how an appointment is booked from end to end', () => {
  const shown = new Set(pages.flatMap(([, html]) => all(html, /<(coop-[a-z-]+)\s/g)))
  const onRequest = demoRepairers.filter((repairer) => repairer.onRequest)
  const paths = demoPaths.map(({ path }) => path)

  expect([...shown].toSorted()).toEqual(['coop-member-map', 'coop-my-space', 'coop-offer-board', 'coop-repair-booking'])
  expect(onRequest.map(({ place }) => index.includes(`<strong>${place?.name}</strong>`))).toEqual([true])
  for (const path of ['/demo/hosts/town-hall-cycling', '/demo/hosts/town-hall-places', '/demo/inbox']) {
    expect(index).toContain(`href="${path === '/demo/inbox' ? '' : 'http://localhost:3001'}${path}"`)
    expect(paths).toContain(path)
  }
})

test('the snippet to copy has the address that visitors use', async () => {
  const answer = await fetch(`${await served()}/`)
  const html = await answer.text()

  expect(html).toContain('src="https://partage.example/v1/coop.js"')
  expect(html).not.toContain('localhost')
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
})

test.each(pages)('%s loads what is there, from its own origin and ours, with nothing inline', async (name, html) => {
  const isOurs = name === 'index.html'
  const origin = await (isOurs ? served() : hostsServed())
  const address = isOurs ? `${origin}/` : `${origin}/demo/hosts/${name}`
  const loader = `${isOurs ? '' : named}/v1/coop.js`
  const loaded = all(html, /<(?:link|img|script)\b[^>]*?\b(?:href|src)="([^"]+)"/g)

  for (const path of loaded.filter((each) => each !== loader)) {
    const { host, href } = new URL(path, address)
    expect(host).toBe(new URL(origin).host)
    expect([path, (await fetch(href)).status]).toEqual([path, 200])
  }
  expect(loaded).toContain(loader)
  expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\bsrc=)/)
})

test.each(pages)('%s asks for sites, places and categories of the town', (_name, html) => {
  const known = {
    site: demoSites.map((site) => site.slug),
    place: demoPlaces.map((place) => place.slug),
    category: demoCategories.map((category) => category.id),
  }
  const elements = all(html, /<coop-(?:offer-board|repair-booking|member-map|my-space)([^>]*)>/g)

  expect(elements.length).toBeGreaterThan(0)
  for (const [attribute, values] of Object.entries(known)) {
    const asked = elements.flatMap((element) => all(element, new RegExp(`\\b${attribute}="([^"]*)"`, 'g')))
    expect(asked.filter((value) => !values.includes(value))).toEqual([])
  }
  const leadTo = all(html, /href="(?:http:\/\/localhost:3000)?\/s\/([a-z-]+)\/(?:offres|reparation|carte)"/g)
  expect(leadTo.filter((site) => !known.site.includes(site))).toEqual([])
})

test.each([
  ['strict', `default-src 'none'; script-src ${ours}; connect-src ${ours}; img-src 'self' ${ours}; style-src 'self';`],
  ['strict-types', "require-trusted-types-for 'script'"],
  ['strict-cycling', "require-trusted-types-for 'script'"],
  ['strict-map', "require-trusted-types-for 'script'"],
])('the page %s is as strict as it says', async (name, policy) => {
  const origin = await hostsServed()

  const [strict, ordinary] = await Promise.all([
    fetch(`${origin}/demo/hosts/${name}`),
    fetch(`${origin}/demo/hosts/town-hall`),
  ])

  expect(strict.headers.get('content-security-policy')).toContain(policy)
  expect(ordinary.headers.get('content-security-policy')).toBeNull()
})

test('pages of others stand on an origin that is not ours, and name ours as partners would', async () => {
  const [here, there] = await Promise.all([served(), hostsServed()])

  const led = await fetch(`${here}/demo/hosts/town-hall`, { redirect: 'manual' })
  const page = await (await fetch(`${there}/demo/hosts/town-hall.html`)).text()
  const style = await fetch(`${there}/demo/hosts/town-hall.css`)
  const home = await fetch(`${there}/`, { redirect: 'manual' })
  const nothing = await fetch(`${there}/demo/hosts/nowhere`)

  expect([led.status, led.headers.get('location')]).toEqual([302, 'https://partenaires.example/demo/hosts/town-hall'])
  expect(page).toContain(`<script type="module" src="${ours}/v1/coop.js">`)
  expect(page).not.toContain('localhost')
  expect([style.status, nothing.status]).toEqual([200, 404])
  expect([home.status, home.headers.get('location')]).toEqual([302, ours])
})
