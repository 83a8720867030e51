import type { Page } from 'playwright-core'

/** Two frames: all that was to be drawn is. */
export const drawn = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))))
