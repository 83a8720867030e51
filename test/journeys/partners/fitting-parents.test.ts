import { expect, test } from 'vitest'
import { narrowBoards, pageOfParents } from '../../support/journeys/fitting-parents.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown()

test.each([320, 390, 1280])('in a parent as wide as what is in it an element can be read, at %i px', async (width) => {
  const { hosts, server } = here.town
  const path = hosts.page(pageOfParents(server.url))
  const { page, wrong } = await visit(here.browser, hosts.url + path, { viewport: { width, height: 844 } })
  await page.locator('coop-offer-board .card').first().waitFor()

  expect(await page.evaluate(narrowBoards)).toEqual({})
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
  expect(wrong).toEqual([])
})
