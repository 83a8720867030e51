import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { useTown } from '../support/journeys/use-town.js'
import { visit } from '../support/journeys/visit.js'
import { unmarkedAmong } from '../support/texts/unmarked-texts.js'

const here = useTown()
let page: Page
let texts: string[]
let phrases: string[]

beforeAll(async () => {
  page = await here.browser.newPage()
  phrases = await writtenInTown()
  texts = [...phrases, ...(await namesInTown())]
})

afterAll(() => page.close())

/** Names of persons and communes are exempt (WCAG 3.1.2). */
async function writtenInTown(): Promise<string[]> {
  const { reader } = here.town.server.services.database
  return textsIn([
    ...(await reader.selectFrom('offer').select(['title', 'description']).execute()),
    ...(await reader.selectFrom('offer_photo').select('alt').execute()),
    ...(await reader.selectFrom('member').select(['summary', 'description', 'source', 'licence']).execute()),
    ...(await reader.selectFrom('member_tag').select('tag').where('facet', '=', 'label').execute()),
    ...(await reader.selectFrom('member_link').select('label').execute()),
    ...(await reader.selectFrom('place_closure').select('reason').execute()),
    ...(await reader.selectFrom('repair_service').select('name').execute()),
    ...(await reader.selectFrom('repairer').select('welcome').execute()),
  ])
}

/** Those of structures are marked too, but not in attributes, which cannot. */
async function namesInTown(): Promise<string[]> {
  const { reader } = here.town.server.services.database
  return textsIn([
    ...(await reader.selectFrom('member').select('name').execute()),
    ...(await reader.selectFrom('place').select(['name', 'street', 'street_extra']).execute()),
    ...(await reader.selectFrom('territory').select('name').execute()),
    ...(await reader.selectFrom('site').select('name').execute()),
  ])
}

async function textsIn(rows: readonly object[]): Promise<string[]> {
  const { reader } = here.town.server.services.database
  const communes = new Set((await reader.selectFrom('commune').select('name').execute()).map(({ name }) => name))
  const all = rows.flatMap((row) => Object.values(row)).filter((text) => typeof text === 'string')
  return [...new Set(all)].filter((text) => /\p{L}{3}/u.test(text) && !communes.has(text))
}

const read = async (path: string) => (await fetch(here.town.server.url + path)).text()

/** The pages of things that a list leads to. */
function pagesIn(html: string): string[] {
  const found = [...html.matchAll(/<a[^>]* href="(\/s\/[^"]*\/(?:offres|carte)\/[^"?#]+\?lang=en)"/g)]
  return [...new Set(found.map(([, path = '']) => path))]
}

const lists = [
  '/offres',
  '/offres?words=velo',
  '/offres?words=tente+samedi',
  '/reparation',
  '/carte',
  '/carte?words=tente&open=sunday',
]
const site = '/s/ville-de-lomme'
const inEnglish = (path: string) => `${path}${path.includes('?') ? '&' : '?'}lang=en`

test('what people wrote is marked as French on our English pages', { timeout: 120_000 }, async () => {
  const paths = ['/feeds/ville-de-lomme', site, ...lists.map((path) => site + path)].map(inEnglish)
  for (const list of [...paths]) paths.push(...pagesIn(await read(list)))
  expect(paths.length).toBeGreaterThan(40)

  for (const path of new Set(paths)) {
    const unmarked = await page.evaluate(unmarkedAmong, { texts, phrases, html: await read(path) })
    expect(unmarked, path).toEqual([])
  }
})

test('a French page marks nothing of its own language', async () => {
  for (const path of lists) expect(await read(site + path), path).not.toMatch(/<(?!html|a)[^>]* lang="/)
})

test('a fact after another begins with a small letter, a choice with a capital', async () => {
  const { page } = await visit(here.browser, here.town.server.url + inEnglish(`${site}/carte`))
  const map = page.locator('coop-member-map')
  await map.locator('.root[data-state=shown]').waitFor()

  await map.locator('.chip', { hasText: /^\s*Wheelchair accessible/ }).waitFor()
  expect(await map.locator('.side .meta').allInnerTexts()).toContainEqual(
    expect.stringMatching(/· wheelchair accessible/),
  )
})
