import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { namesOfLit } from '../support/loader/names-of-lit.js'
import { useTown } from '../support/journeys/use-town.js'
import { drawn, visit, visitHost } from '../support/journeys/visit.js'

const here = useTown()

/** All that a visitor makes a board load: a search, an offer with its days, the form to report it, English. */
async function wholeVisit(page: Page): Promise<void> {
  const board = page.locator('coop-offer-board')
  const title = (await board.locator('[part=card-link]').last().textContent()) ?? ''
  const answer = page.waitForResponse((response) => response.url().includes('offers.search'))
  await page.getByRole('searchbox').fill(title.trim())
  await answer
  await board.locator('[part=card-link]', { hasText: title }).first().waitFor()
  await board.locator('[part=card-link]').first().click()
  await board.locator('.sheet[data-state=shown]').waitFor()
  await page.getByRole('button', { name: 'Signaler cette offre' }).click()
  await board.locator('.sheet[data-state=report-open]').waitFor()
  await page.keyboard.press('Escape')
  await board.locator('dialog').waitFor({ state: 'detached' })
  await page.evaluate(() => (document.documentElement.lang = 'en'))
  await page.getByRole('button', { name: 'Search' }).waitFor()
}

describe('a page that allows our one origin has nothing to forbid, whatever one does', () => {
  test.each(['strict', 'strict-types'])('%s', async (host) => {
    const { page, wrong } = await visitHost(here.browser, here.town, { host })

    await wholeVisit(page)
    await page.waitForLoadState('networkidle')

    expect(wrong).toEqual([])
  })
})

/** Each element inside the board with how it is drawn, as lines: `0/1/2 div color: red`. */
const stylesInside = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const lines: string[] = []
    const walk = (element: Element, path: string) => {
      const computed = getComputedStyle(element)
      // The letters are the page's own affair, as the guide says; what stands above differs in height.
      for (const name of computed)
        if (!/^(--|font-family$|top$|bottom$|inset-block)/.test(name))
          lines.push(`${path} ${element.localName} ${name}: ${computed.getPropertyValue(name)}`)
      ;[...element.children].forEach((child, at) => walk(child, `${path}/${at}`))
    }
    const root = document.querySelector('coop-offer-board')?.shadowRoot?.querySelector('.root')
    if (root) walk(root, '')
    return lines
  })

/** How the page draws what is its own. */
const stylesOutside = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('html, body, h1, p, p *')].flatMap((element) => {
      const computed = getComputedStyle(element)
      // The body is as high as the board in it, and what turns about its middle is, too.
      const grown = /^(--|height|block-size|perspective-origin|transform-origin)/
      return [...computed]
        .filter((name) => element.matches('h1, p, p *') || !grown.test(name))
        .map((name) => `${element.localName} ${name}: ${computed.getPropertyValue(name)}`)
    }),
  )

describe('a page with hostile styles and scripts', () => {
  test('cannot change how the board is drawn, nor what it does', async () => {
    const hostile = await visitHost(here.browser, here.town, { host: 'hostile' })
    const path = here.town.hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="data:,"><style>body { margin: 0 }</style>
      <coop-offer-board site="hellemmes"></coop-offer-board>
      <script type="module" src="${here.town.server.url}/v1/coop.js"></script>`)
    const bare = await visitHost(here.browser, here.town, { host: path })
    for (const { page } of [hostile, bare]) {
      await page.waitForLoadState('networkidle')
      await drawn(page)
    }

    const [drawnThere, drawnHere] = [await stylesInside(hostile.page), await stylesInside(bare.page)]
    expect(drawnHere.length).toBeGreaterThan(10_000)
    expect(drawnThere.filter((line, at) => line !== drawnHere[at])).toEqual([])

    await wholeVisit(hostile.page)
    expect(hostile.wrong).toEqual([])
  })

  test('keeps its own styles: none of ours reaches it', async () => {
    const alone = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/hostile`, {
      prepare: (page) => page.route('**/v1/**', (route) => route.fulfill({ contentType: 'text/javascript', body: '' })),
    })
    const without = await stylesOutside(alone.page)
    const { page } = await visitHost(here.browser, here.town, { host: 'hostile' })

    expect(await stylesOutside(page)).toEqual(without)
  })
})

type Compared = { readonly compare: () => readonly string[] }

test('after a whole visit a page has its own names, built-in objects and elements as they were, and Lit’s', async () => {
  const path = here.town.hosts.page(`<!doctype html><html lang="fr"><head><title>Mairie</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
    <script>(${rememberWorld.toString()})()</script></head><body><h1>Mairie</h1>
    <coop-offer-board site="ville-de-lomme"></coop-offer-board><p>Horaires</p>
    <script type="module" src="${here.town.server.url}/v1/coop.js"></script></body></html>`)
  const { page } = await visitHost(here.browser, here.town, { host: path })
  const around = () =>
    page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true)
      if (!(copy instanceof Element)) return ''
      copy.removeAttribute('lang')
      copy.querySelector('coop-offer-board')?.replaceWith('board')
      return `${copy.outerHTML} ${document.adoptedStyleSheets.length} sheets`
    })
  const before = await around()

  await wholeVisit(page)

  expect(await around()).toBe(before)
  expect(before).toMatch(/^<html><head><title>Mairie.*<h1>Mairie<\/h1>\s*board<p>Horaires<\/p>.* 0 sheets$/s)
  const left = await page.evaluate(() => (globalThis as unknown as Compared).compare())
  const ofLit = ['Symbol metadata', ...namesOfLit.map((name) => `window ${name}`)]
  expect(left.toSorted()).toEqual([...ofLit, 'window Symbol(coop)'].toSorted())
})

/** Runs in the page before ours: what every built-in object has, to be compared by identity later. */
function rememberWorld(): void {
  const look = () => {
    const seen = new Map<string, unknown>()
    const note = (owner: object, name: string) => {
      for (const key of Reflect.ownKeys(owner)) {
        const { value, get, set } = Object.getOwnPropertyDescriptor(owner, key) ?? {}
        seen.set(`${name} ${String(key)}`, value ?? get ?? set)
        // The window's own values are the browser's: that they are there is enough.
        if (owner === globalThis && typeof value !== 'function') seen.set(`${name} ${String(key)}`, undefined)
      }
    }
    note(globalThis, 'window')
    for (const key of Object.getOwnPropertyNames(globalThis)) {
      const value: unknown = Object.getOwnPropertyDescriptor(globalThis, key)?.value
      if (typeof value !== 'function') continue
      note(value, key)
      if (typeof value.prototype === 'object' && value.prototype) note(value.prototype, `${key}.prototype`)
    }
    for (const [name, object] of Object.entries({ JSON, Math, Reflect, Intl })) note(object, name)
    return seen
  }
  const compare = () => {
    const now = look()
    const names = new Set([...before.keys(), ...now.keys()])
    return [...names].filter(
      (name) => before.has(name) !== now.has(name) || !Object.is(before.get(name), now.get(name)),
    )
  }
  Object.assign(globalThis, { compare })
  const before = look()
}
