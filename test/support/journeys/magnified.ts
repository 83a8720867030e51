import type { Page } from 'playwright-core'
import { drawn } from './drawn.js'

/** 320 px, or 1,280 at 400 %. */
const narrow = { width: 320, height: 256 }

/** What is found on a screen that is magnified four times, with the colours of the system; then the page is as it was. */
export async function magnified(page: Page, look: () => Promise<string[]>): Promise<string[]> {
  const before = page.viewportSize()
  await page.setViewportSize(narrow)
  await page.emulateMedia({ forcedColors: 'active' })
  await drawn(page)
  const found = await look()
  await page.emulateMedia({ forcedColors: null })
  if (before) await page.setViewportSize(before)
  return found.map((line) => `at 400 %: ${line}`)
}
