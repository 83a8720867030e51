import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { pressOn, settle, titleOn } from '../../support/journeys/loan-visit.js'
import { openMailLink } from '../../support/journeys/mail-links.js'
import { asked, days, give, openLending, type LendingTown } from '../../support/loans/asking.js'
import { linkOf } from '../../support/loans/links.js'
import { morning, site } from '../../support/offers/publishing.js'
import { patienceMs } from '../../support/patience.js'

let browser: Browser
let server: LendingTown

beforeAll(async () => {
  server = await openLending('sqlite', { reachable: true })
  browser = await sharedBrowser()
})

afterAll(async () => {
  await server[Symbol.asyncDispose]()
})

/** Where nothing is asked by the clock: what comes was told. */
async function openUnasking(id: string, side: 'giver' | 'taker') {
  const address = `${server.url}/s/${site}/demande/${id}#${linkOf(server, id, side).secret}`
  const visit = await openMailLink(browser, address, { now: morning })
  const { page } = visit
  page.setDefaultTimeout(patienceMs)
  const listening: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/live')) listening.push(request.url())
  })
  await page.addInitScript(() => {
    Object.assign(window, { setInterval: () => 0 })
  })
  // What the page asked before it was left is not counted.
  await page.goto('about:blank')
  listening.length = 0
  await page.goto(address)
  await field(page).waitFor()
  return { ...visit, listening }
}

const field = (page: Page) => page.locator('coop-talk #talk-say')
const line = (page: Page, words: string) => page.locator('coop-talk .line', { hasText: words })

async function write(page: Page, words: string): Promise<void> {
  await field(page).fill(words)
  await field(page).press('Enter')
  await line(page, words).locator('time').waitFor()
}

test('who came by the links of their mails reads at once what the other writes and does, by one connection each', async () => {
  const { giver, lucas } = server
  const wish = { ...days(24, 26), words: 'Pour une étagère.' }
  const { id } = await asked(lucas, await give(giver, { title: 'Scie' }), wish)
  await using nadia = await openUnasking(id, 'giver')
  await using taker = await openUnasking(id, 'taker')

  await write(taker.page, 'Je peux passer jeudi.')
  await line(nadia.page, 'Je peux passer jeudi.').waitFor()
  await write(nadia.page, 'Jeudi, après 18 h.')
  await line(taker.page, 'Jeudi, après 18 h.').waitFor()
  await pressOn(nadia.page, 'Accepter')
  await nadia.page.getByText('C’est accepté').first().waitFor()
  const before = await titleOn(taker.page)
  settle(server)

  await taker.page.getByRole('heading', { level: 1, name: 'C’est d’accord avec Nadia' }).waitFor()
  expect(before).not.toBe('C’est d’accord avec Nadia')
  expect([nadia.listening.length, taker.listening.length]).toEqual([1, 1])
  expect([...nadia.complaints, ...taker.complaints]).toEqual([])
})
