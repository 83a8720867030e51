import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { axeViolations } from '../../support/journeys/axe.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown()
const phone = { width: 390, height: 844 }

const chips = (page: Page, tag: string) => page.locator(`${tag} .row .chips`)

async function open(host: string, viewport: { width: number; height: number }): Promise<Page> {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/${host}`, { viewport })
  await page.locator('[part=base] form').first().waitFor()
  return page
}

const maskOf = (row: Locator) => row.evaluate((element) => getComputedStyle(element).maskImage)

describe('what one chooses of the offers', () => {
  test('is free this weekend before any kind, in sight on a phone', async () => {
    const page = await open('town-hall', phone)
    const row = chips(page, 'coop-offer-board')
    await row.locator('.chip').nth(1).waitFor()

    const names = await row.locator('.chip').allTextContents()
    const weekend = await row.locator('.chip').nth(1).boundingBox()
    const edge = await row.boundingBox()

    expect(names.map((name) => name.trim()).slice(0, 2)).toEqual(['Tout', 'Libre ce week-end'])
    expect(weekend!.x + weekend!.width).toBeLessThan(edge!.x + edge!.width)
  })

  test('is led from to what is found, whose count is in sight', async () => {
    const page = await open('town-hall', phone)
    const board = page.locator('coop-offer-board')
    const count = async (where: Locator) => /\d+/.exec((await where.textContent()) ?? '')?.[0]
    const status = board.getByRole('status').first()
    await expect.poll(() => count(status)).toBeDefined()
    const all = await count(status)
    await page.getByRole('button', { name: /^Filtres/ }).press('Enter')

    await board.getByLabel('Catégorie').selectOption({ label: 'Bébé' })
    const see = board.getByRole('button', { name: /^Voir les \d+\soffres$/ })
    // While it searches no count is said.
    await expect
      .poll(async () => {
        const found = await count(status)
        return found !== undefined && found !== all && found === (await count(see))
      })
      .toBe(true)
    const box = await see.boundingBox()
    expect(box!.y + box!.height).toBeLessThanOrEqual(phone.height)
    expect(await axeViolations(page, 'coop-offer-board')).toEqual([])
    await see.press('Enter')

    expect(await board.locator('#filters').isVisible()).toBe(false)
    expect(
      await board
        .locator('.list .card a')
        .first()
        .evaluate((link) => link.matches(':focus')),
    ).toBe(true)
  })
})

describe.each([
  ['coop-offer-board', 'town-hall'],
  ['coop-member-map', 'town-hall-places'],
])('the choices of a list, %s', (tag, host) => {
  test.each([850, 1280])('stand in as many lines as they need, %d px', async (width) => {
    const page = await open(host, { width, height: 844 })
    const row = chips(page, tag)

    expect(await row.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(0)
    expect(await maskOf(row)).toBe('none')
  })

  test.each([320, 390])('are never faded nor cut where the keyboard is, %d px', async (width) => {
    const page = await open(host, { width, height: 844 })
    const row = chips(page, tag)
    expect(await maskOf(row)).not.toBe('none')

    const boxes = await row.locator('[type=checkbox]').all()
    for (const box of [...boxes, ...boxes.toReversed()]) {
      await page.keyboard.press('Tab')
      await box.focus()
      expect(await maskOf(row)).toBe('none')
      const [ring, edge] = await Promise.all([box.boundingBox(), row.boundingBox()])
      expect(ring!.x - 5).toBeGreaterThanOrEqual(edge!.x)
      // One that is wider than the row is seen from its beginning.
      const isWider = ring!.width + 10 > edge!.width
      expect(isWider || ring!.x + ring!.width + 5 <= edge!.x + edge!.width).toBe(true)
    }
  })
})
