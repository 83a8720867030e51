import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { Booking, codeTo } from '../../support/journeys/booking.js'
import { brokenWords } from '../../support/journeys/broken-words.js'
import { useTown } from '../../support/journeys/use-town.js'
import { drawn, visit } from '../../support/journeys/visit.js'

const here = useTown(undefined, { reachable: true })

type Screen = { readonly letters: number; readonly width: number; readonly height: number }

const screens: Screen[] = [
  { letters: 24, width: 390, height: 900 },
  { letters: 24, width: 645, height: 900 },
  { letters: 24, width: 1280, height: 900 },
  // 200 % and 400 % of what is usual.
  { letters: 32, width: 390, height: 844 },
  { letters: 32, width: 1280, height: 900 },
  { letters: 64, width: 1280, height: 900 },
  // A screen of 1,280 at 400 %.
  { letters: 16, width: 320, height: 256 },
]

const elementsOf = (page: Page) =>
  page.evaluate(() =>
    ['coop-offer-board', 'coop-repair-booking', 'coop-member-map'].filter(
      (tag) => document.querySelector(tag)?.shadowRoot,
    ),
  )

async function open({ letters, ...viewport }: Screen, tag: string) {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/large`, {
    viewport,
    prepare: (blank) =>
      blank.addInitScript((size) => {
        document.addEventListener('DOMContentLoaded', () => (document.body.style.fontSize = `${size}px`))
      }, letters),
  })
  await page.locator(tag).scrollIntoViewIfNeeded()
  await page.locator(`${tag} form`).first().waitFor()
  const look = async (what: string) => {
    await drawn(page)
    expect([what, ...(await brokenWords(page, tag))]).toEqual([what])
  }
  return { page, look }
}

describe('however large the letters, no word is cut, hidden or lies on another, and none sticks out', () => {
  test.each(screens)('a booking, step by step, $letters px, $width px wide', async (screen) => {
    const { page, look } = await open(screen, 'coop-repair-booking')
    const email = `reads.${screen.letters}.${screen.width}@example.org`
    const booking = new Booking(page)
    await booking.element.locator('form').first().waitFor()
    await look('the list')

    await booking.choose('Le Petit Braquet')
    await booking.element.locator('.choice').first().waitFor()
    await look('what is to be done')
    await booking.sayWhat()
    await booking.element.locator('[name=starts-at]').first().waitFor({ state: 'attached' })
    await look('when')
    await booking.sayWhen()
    await booking.comesTo('fault')
    await look('what is wrong')
    await booking.sayFault('La chaîne saute.')
    await look('who')
    await booking.sayWho('Jeanne', email)
    await look('the code')
    await booking.typeCode(await codeTo(here.town.server, email))
    await look('the recap')
    await booking.confirm()
    await look('what happens next')
  })

  test.each(screens)('offers, their filters, a sheet and its report, $letters px, $width px wide', async (screen) => {
    const { page, look } = await open(screen, 'coop-offer-board')
    const board = page.locator('coop-offer-board')
    await look('the board')

    await board.getByRole('button', { name: /^Filtres/ }).click()
    await look('the filters')
    await board.getByRole('searchbox').fill('zeppelin')
    await board.locator('.root[data-state=nothing-found]').waitFor()
    await look('nothing found')
    await board.getByRole('searchbox').fill('')
    await board.locator('.root[data-state=shown]').waitFor()
    await board.locator('[part=card-link]').first().click()
    await board.locator('.sheet[data-state=shown]').waitFor()
    await look('the sheet')
    await page.getByRole('button', { name: 'Signaler cette offre' }).click()
    await board.locator('.sheet[data-state=report-open]').waitFor()
    await look('the report')
  })

  test.each(screens)('places, their map, their filters and a sheet, $letters px, $width px wide', async (screen) => {
    const { page, look } = await open(screen, 'coop-member-map')
    const map = page.locator('coop-member-map')
    await map.scrollIntoViewIfNeeded()
    await map.locator('form').first().waitFor()
    await look('the list')

    const toMap = map.getByRole('button', { name: 'Carte', exact: true })
    if (await toMap.isVisible()) {
      await toMap.click()
      await map.locator('.map-tools').waitFor()
      await look('the map')
      await map.getByRole('button', { name: 'Liste', exact: true }).click()
    }
    await map.getByRole('button', { name: /^Filtres/ }).click()
    await look('the filters')
    await map.locator('.card a').first().click()
    await map.locator('.sheet[data-state=shown]').waitFor()
    await look('the sheet')
  })
})

test.each(['theme', 'night'])(
  'no word of the list of repairers sticks out in the letters of a theme, %s',
  async (host) => {
    const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/${host}`, {
      viewport: { width: 390, height: 844 },
    })
    await page.locator('coop-repair-booking form').first().waitFor()
    await drawn(page)

    expect(await brokenWords(page, 'coop-repair-booking')).toEqual([])
    // Chromium of a test has no dictionary: where others divide, it is long words, and not after two letters.
    const root = page.locator('coop-repair-booking .root')
    expect(await root.evaluate((one) => getComputedStyle(one).getPropertyValue('hyphenate-limit-chars'))).toMatch(
      /^9 4/,
    )
  },
)

describe('on our own pages neither, whatever size of letters the browser was told', () => {
  const pages = ['offres', 'reparation', 'carte', 'carte/centre-social-la-passerelle'].map(
    (page) => `/s/ville-de-lomme/${page}`,
  )
  const seen = [...pages, '/guide/si-rien-n-apparait'].flatMap((path) => screens.map((screen) => ({ path, ...screen })))

  test.each(seen)(
    '$path, $letters px, $width px wide, with and without scripts',
    async ({ path, letters, ...viewport }) => {
      const look = async (javaScriptEnabled: boolean) => {
        const { page } = await visit(here.browser, 'about:blank', { viewport, javaScriptEnabled })
        const devTools = await page.context().newCDPSession(page)
        await devTools.send('Page.setFontSizes', { fontSizes: { standard: letters } })
        await page.goto(here.town.server.url + path)
        // Without scripts nothing comes once it has been loaded.
        if (javaScriptEnabled) await page.waitForLoadState('networkidle')

        for (const tag of ['body', ...(await elementsOf(page))]) {
          expect([javaScriptEnabled, tag, ...(await brokenWords(page, tag))]).toEqual([javaScriptEnabled, tag])
        }
      }
      await Promise.all([look(true), look(false)])
    },
  )
})
