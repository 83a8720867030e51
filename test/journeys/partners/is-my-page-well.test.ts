import type { BrowserContext } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { saveAskedOrigin } from '../../../server/sites/origins/asked-origin.store.js'
import { changeSite, getSite } from '../../../server/sites/index.js'
import { addDays } from '../../../server/base/instant.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { axeViolations } from '../../support/journeys/axe.js'
import { checkedLines, type CheckedLine } from '../../support/journeys/checked-page.js'
import { plantedFaults, type Planted } from '../../support/journeys/planted-faults.js'
import { plain } from '../../support/journeys/spoken.js'
import { reserved, townPages } from '../../support/journeys/town-pages.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown()
const pages = townPages(() => here.town)
const { ours, script, board, pageOf } = pages
const planted = plantedFaults(pages)

const names = { declared: 'localhost', undeclared: '127.0.0.1', unsafe: 'mairie.example' }
const originOf = (name: keyof typeof names) => here.town.hosts.url.replace('localhost', names[name])

beforeAll(async () => {
  const { database, clock } = here.town.server.services
  const lille = await getSite(database.reader, 'lille')
  await administer(database, async (tx) => {
    await changeSite({ tx, clock }, 'hellemmes', { elements: { removed: ['offer-board'] } })
    await saveAskedOrigin(tx, { siteId: lille.id, origin: originOf('undeclared'), until: addDays(clock.now(), 30) })
  })
})

/** One context for all: what one page loads, the next one has. */
let context: BrowserContext

beforeAll(async () => {
  context = await here.browser.newContext({ locale: 'fr-FR', viewport: { width: 900, height: 500 } })
})

async function look({ at, byHand, prepare, from }: Omit<Planted, 'tells'>): Promise<CheckedLine[]> {
  const path = at()
  const page = await context.newPage()
  await prepare?.(page)
  await page.goto(`${originOf(from ?? 'declared')}${path}#coop-test`)
  if (byHand) await page.evaluate(`void import('${ours()}/v1/check.js')`)
  const [, inside] = page.frames()
  const lines = await checkedLines(inside ?? page)
  await page.close()
  return lines
}

/** How fast this machine is today is no fault of the page. */
const measured = ['Nos réponses', 'Le premier contenu']

const wrong = (lines: readonly CheckedLine[]) =>
  lines.filter(({ name, state }) => state !== 'Va bien' && !(state === 'À savoir' && measured.includes(name)))

test('a right page says nothing wrong', async () => {
  const lines = await look({ at: () => pageOf() })

  expect(wrong(lines)).toEqual([])
  expect(lines.length).toBeGreaterThan(15)
})

test('nothing is wrong where what stands around is right', async () => {
  const link = `<a data-coop="offer-board" data-site="ville-de-lomme" href="${ours()}/s/ville-de-lomme/offres">Les offres</a>`
  const scroller = `<div style="height: 300px; overflow: hidden"><div style="height: 100%; overflow: auto">${board()}</div></div>`
  const header = '<div style="position: fixed; inset: 0 0 auto; height: 120px">Menu</div><h1>Bien vivre</h1>'
  const attributes = [
    'class="a" id="b" style="color: inherit" lang="fr" dir="ltr" title="c" tabindex="-1" role="region" slot="d" part="e" translate="no"',
    'aria-label="Offres" data-theme="f" itemprop="g" onclick="void 0" nonce="h" hidden-on="i" _nghost-abc-c1 x-on:click="j" v-cloak',
  ]
  for (const parts of [
    { element: link },
    { element: board(`site="ville-de-lomme" ${attributes.join(' ')}`) },
    { element: scroller },
    { before: header, style: `${reserved} html { scroll-padding-top: 120px } body { padding-top: 120px }` },
    { element: `<div style="display: flex"><div>${board()}</div></div>` },
  ]) {
    expect(wrong(await look({ at: () => pageOf(parts) }))).toEqual([])
  }
})

test('an element in a dark band of a light page is as it should be', async () => {
  const band = `<div style="background: #222; color: #eee">${board()}</div>`
  const lines = await look({ at: () => pageOf({ element: band }) })

  expect(lines.find(({ name }) => name === 'Clair ou sombre')).toMatchObject({ state: 'Va bien' })
})

test.each(Object.entries(planted))('it is told: %s', async (_fault, { tells: [name, state, what], ...rest }) => {
  const lines = await look(rest)

  const said = lines.filter((line) => line.name === name && line.state === state).map((line) => line.what)
  expect(said).toContainEqual(expect.stringMatching(what))
})

test.each([
  ['allow-scripts allow-forms allow-same-origin', 'À corriger', /sans allow-popups/],
  ['allow-scripts allow-forms allow-same-origin allow-popups', 'À savoir', /essayé, il s’ouvre/],
])('whether a frame of another origin lets tabs open is told by a press: %s', async (sandbox, state, what) => {
  const within = `${originOf('declared')}${pageOf()}#coop-test`
  const around = here.town.hosts.page(
    `<!doctype html><html lang="fr"><title>Autour</title><iframe title="La page" sandbox="${sandbox}" width="900" height="700" src="${within}"></iframe>`,
  )
  const { page } = await visit(here.browser, originOf('undeclared') + around)
  const frame = page.frames().at(-1) ?? page.mainFrame()
  const told = async () => (await checkedLines(frame)).find(({ name }) => name === 'Le cadre')
  expect((await told())?.state).toBe('À savoir')

  await frame.getByRole('button', { name: 'Essayer d’ouvrir un onglet' }).press('Enter')

  await expect.poll(told).toMatchObject({ state, what: expect.stringMatching(what) })
  await expect.poll(() => page.context().pages().length).toBe(1)
})

const mixed = () =>
  pageOf({
    before: '<h1>Bien vivre à Lomme</h1><button id="menu">Menu</button>',
    element: board('site="ville-de-lome"'),
    after: '<p id="menu"></p>',
  })

test('the panel is named, legible and narrow enough, in light and dark, and in the language of the page', async () => {
  for (const [colorScheme, html, title] of [
    ['light', '<html lang="fr">', 'Est-ce que ma page va bien ?'],
    ['dark', '<html lang="en">', 'Is my page well?'],
  ] as const) {
    const { page } = await visit(
      here.browser,
      `${here.town.hosts.url}${pageOf({ html, script: script() + script() })}#coop-test`,
      { colorScheme, viewport: { width: 320, height: 640 } },
    )
    await page.locator('[data-page-check] .copy').waitFor()
    await page.locator('[data-page-check] summary').click()

    expect(await page.getByRole('dialog', { name: title }).count()).toBe(1)
    expect(await axeViolations(page, '[data-page-check]')).toEqual([])
    expect(await page.locator('[data-page-check] dialog').evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})

test('it opens with the keyboard in it, shows where an element stands, is copied as text, and goes without a trace', async () => {
  const { page, wrong } = await visit(here.browser, here.town.hosts.url + mixed(), {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  await page.locator('coop-offer-board').evaluate((one) => customElements.whenDefined(one.localName))
  await page.getByRole('button', { name: 'Menu' }).focus()
  await page.evaluate(() => (location.hash = '#coop-test'))
  const panel = page.locator('[data-page-check]')
  await panel.locator('.copy').waitFor()
  expect(await panel.evaluate((one) => one.shadowRoot?.activeElement?.textContent)).toContain('Est-ce que ma page')

  await panel.getByRole('button', { name: 'Montrer coop-offer-board dans la page' }).first().press('Enter')
  await panel.locator('.pointer').waitFor()
  await panel.locator('.copy').press('Enter')
  await panel.getByText('Copié.').waitFor()
  const copied = plain(await page.evaluate(() => navigator.clipboard.readText()))
  await page.keyboard.press('Escape')

  expect(copied).toContain('À corriger (2)')
  expect(copied).toContain('aucun site ne s’appelle « ville-de-lome »')
  expect(copied).toContain('npm run coop -- site:list')
  expect(await panel.count()).toBe(0)
  expect(await page.evaluate(() => [document.activeElement?.id, location.hash])).toEqual(['menu', ''])
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ''])
  // What the server refuses is an answer that the browser notes.
  expect(wrong.filter((text) => !text.includes('404'))).toEqual([])
})

test('nothing of it is loaded in a page that is not tried', async () => {
  const { page, asked } = await visit(here.browser, here.town.hosts.url + pageOf())
  await page.locator('coop-offer-board [data-state=shown]').waitFor()

  expect(asked.filter((address) => address.includes('check'))).toEqual([])
})
