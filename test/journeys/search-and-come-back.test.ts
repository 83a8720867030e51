import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../support/journeys/axe.js'
import { useTown } from '../support/journeys/use-town.js'
import { visit, visitHost } from '../support/journeys/visit.js'
import { patienceMs } from '../support/patience.js'

const here = useTown()
const phone = { viewport: { width: 390, height: 844 } }

const board = (page: Page) => page.locator('coop-offer-board').first()
const firstTitle = (page: Page) => board(page).locator('[part=card-link]').first()
const read = (page: Page) => page.getByRole('group', { name: 'Ce qui a été compris' })
const count = async (page: Page) =>
  Number(/\d+/.exec((await board(page).getByRole('status').first().textContent()) ?? '')?.[0])

/** Types all of it by keyboard, and says that it is all. */
async function ask(page: Page, words: string): Promise<void> {
  await page.getByRole('searchbox').focus()
  await page.keyboard.press('ControlOrMeta+A')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await expect.poll(() => new URLSearchParams(new URL(page.url()).hash.split('?')[1]).get('words')).toBe(words)
}

const fits = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)

describe('who looks for something on a phone, by keyboard,', () => {
  test('asks in a whole sentence with a day, sees how it was read, and takes the day back', async () => {
    const { page, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })

    await ask(page, 'il me faut une poussette ce week-end')
    const day = read(page).getByRole('button', { name: /^ce week-end \(libre/ })
    await day.waitFor()
    expect(await firstTitle(page).textContent()).toMatch(/poussette/i)
    expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
    expect(await fits(page)).toBe(true)
    await day.focus()
    await page.keyboard.press('Enter')
    await day.waitFor({ state: 'detached' })

    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('coop-offer-board')
    expect(await page.getByRole('searchbox').inputValue()).toBe('il me faut une poussette ce week-end')
    expect(page.url()).toContain('plainly=days')
    expect(wrong).toEqual([])
  })

  test('misspells a word, and may have it as it was typed', async () => {
    const { page, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })

    await ask(page, 'prceuse')
    await page.getByText('Résultats pour « perceuse ».').waitFor()
    expect(await firstTitle(page).textContent()).toMatch(/perceuse/i)
    expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
    await page.getByRole('button', { name: 'Chercher « prceuse » tel quel' }).press('Enter')

    await page.getByText('Résultats pour').waitFor({ state: 'detached' })
    await page.goBack()
    await page.getByText('Résultats pour « perceuse ».').waitFor()
    expect(wrong).toEqual([])
  })

  test('finds nothing, and goes on to a category with as many offers as it said', async () => {
    const { page, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall', ...phone })

    await ask(page, 'zeppelin')
    const category = page.getByRole('button', { name: /\(\d+\)$/ }).first()
    await category.waitFor()
    expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
    expect(await fits(page)).toBe(true)
    const said = Number(/\((\d+)\)/.exec((await category.textContent()) ?? '')?.[1])
    await category.press('Enter')

    await expect.poll(() => count(page)).toBe(said)
    expect(await page.getByRole('searchbox').inputValue()).toBe('')
    expect(page.url()).toMatch(/#offres\?category=[a-z-]+$/)
    expect(wrong).toEqual([])
  })
})

describe('what one has looked for', () => {
  test('is there again, as far down as one was, who comes back from another page', async () => {
    const { page, wrong } = await visitHost(here.browser, here.town, { host: 'town-hall' })
    const cards = board(page).locator('[part=card-link]')
    await page.getByRole('radio', { name: 'À emprunter' }).check({ force: true })
    await expect.poll(() => page.url()).toContain('#offres?kind=lend')
    await page.getByRole('button', { name: 'Voir plus d’offres' }).click()
    await expect.poll(() => page.url()).toContain('shown=48')
    await cards.nth(40).scrollIntoViewIfNeeded()
    await page.mouse.wheel(0, 300)
    await expect.poll(() => page.url()).toMatch(/at=\d+/)
    const at = Number(/at=(\d+)/.exec(page.url())?.[1])
    const name = (await cards.nth(at - 1).textContent()) ?? ''

    await page.goto(`${here.town.server.url}/s/ville-de-lomme`)
    await page.goBack()
    await expect.poll(() => cards.count(), { timeout: patienceMs }).toBe(48)
    await expect
      .poll(() => cards.nth(at - 1).evaluate((card) => Math.abs(card.getBoundingClientRect().top) < innerHeight))
      .toBe(true)
    expect(await cards.nth(at - 1).textContent()).toBe(name)
    expect(await page.getByRole('radio', { name: 'À emprunter' }).isChecked()).toBe(true)

    await page.reload()
    await expect.poll(() => cards.count(), { timeout: patienceMs }).toBe(48)
    await expect
      .poll(() => cards.nth(at - 1).evaluate((card) => Math.abs(card.getBoundingClientRect().top) < innerHeight))
      .toBe(true)
    expect(wrong).toEqual([])
  })

  test('is what somebody else sees who gets the address, however far down the board stands', async () => {
    const sender = await visitHost(here.browser, here.town, { host: 'town-hall' })
    await ask(sender.page, 'velo')
    const found = await count(sender.page)
    const { hash } = new URL(sender.page.url())
    const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title>
      <link rel="icon" href="data:,"><h1>Mairie</h1>${'<p>Une nouvelle de la commune.</p>'.repeat(300)}
      <coop-offer-board site="ville-de-lomme"></coop-offer-board>
      <script type="module" src="${here.town.server.url}/v1/coop.js"></script>`

    const { page, wrong } = await visit(here.browser, here.town.hosts.url + here.town.hosts.page(html) + hash)

    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('velo')
    await expect.poll(() => count(page)).toBe(found)
    await expect
      .poll(() => board(page).evaluate((element) => element.getBoundingClientRect().top < innerHeight))
      .toBe(true)
    expect(new URL(page.url()).hash).toBe(hash)
    expect(wrong).toEqual([])
  })

  test('stands in the address by the one of twenty elements in which it was asked, and tells nobody’s router', async () => {
    const { page, wrong } = await visitHost(here.browser, here.town, {
      host: 'twenty',
      prepare: (page) =>
        page.addInitScript(() => {
          const written: unknown[] = []
          Object.assign(globalThis, { written })
          history.replaceState({ router: 7 }, '')
          for (const name of ['pushState', 'replaceState'] as const) {
            const own = history[name]
            history[name] = function (state, title, address) {
              written.push([name, state, String(address).replace(/^[^#]*/, '')])
              return own.call(this, state, title, address)
            }
          }
        }),
    })
    const written = () => page.evaluate(() => (globalThis as unknown as { written: unknown[] }).written)

    await board(page).getByRole('searchbox').pressSequentially('perceuse')
    await expect
      .poll(async () => (await firstTitle(page).textContent()) ?? '', { timeout: patienceMs })
      .toMatch(/perceuse/i)
    expect(await written()).toEqual([])
    await page.keyboard.press('Enter')

    await expect
      .poll(written)
      .toEqual([['pushState', { router: 7 }, expect.stringMatching(/^#offres.*\?words=perceuse$/)]])
    expect(wrong).toEqual([])
  })
})
