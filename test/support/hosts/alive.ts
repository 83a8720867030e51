import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { patienceMs } from '../patience.js'

const tags = ['coop-offer-board', 'coop-repair-booking', 'coop-member-map'] as const

/** A resident's look at a page: all three elements are alive in it, nothing failed, and it is no wider than the screen. */
export async function expectAlive(browser: Browser, address: string, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 844 }, locale: 'fr-FR' })
  const page = await context.newPage()
  page.setDefaultTimeout(patienceMs)
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  await page.goto(address)
  for (const tag of tags) {
    await page.locator(tag).first().scrollIntoViewIfNeeded()
    await page.locator(`${tag} [data-state]`).first().waitFor()
    const { reserved, screen } = await page
      .locator(tag)
      .first()
      .evaluate((element) => ({ reserved: parseFloat(getComputedStyle(element).minBlockSize), screen: innerHeight }))
    expect(reserved, `${tag} has its height reserved`).toBeGreaterThanOrEqual(screen - 1)
  }
  expect(faults).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  expect(await page.locator('script[src$="/v1/coop.js"]').count()).toBe(1)
  return page
}
