import type { Page, Request } from 'playwright-core'
import { drawn } from '../journeys/drawn.js'
import { until } from '../until.js'

/** Until pictures in view are there, and what waits for a while before it shows is shown. */
export async function still(page: Page): Promise<void> {
  const late = () =>
    page.locator('img, .wait').evaluateAll(
      (all) =>
        all.filter((each) => {
          if (!(each instanceof HTMLImageElement)) return getComputedStyle(each).visibility === 'hidden'
          const { top, bottom } = each.getBoundingClientRect()
          return !each.complete && bottom > 0 && top < innerHeight
        }).length,
    )
  await until(late, (count) => count === 0)
  await drawn(page)
}

/** Until a room of the desk has all that it reads. */
export function untilRead(page: Page): () => Promise<void> {
  const asked = new Set<Request>()
  // What listens for news is never answered whole.
  page.on('request', (request) => request.url().endsWith('/live') || asked.add(request))
  for (const ends of ['requestfinished', 'requestfailed'] as const)
    page.on(ends as 'requestfinished', (request) => asked.delete(request))
  const awaited = async () => asked.size + (await page.locator('.wait').count())
  return async () => {
    do {
      await until(awaited, (count) => count === 0)
      await still(page)
    } while ((await awaited()) > 0)
  }
}
