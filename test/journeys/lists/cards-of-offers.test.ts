import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { brokenWords } from '../../support/journeys/broken-words.js'
import { plain } from '../../support/journeys/spoken.js'
import { useTown } from '../../support/journeys/use-town.js'
import { drawn, visit, visitHost } from '../../support/journeys/visit.js'

const here = useTown()

type Photo = { readonly shape: number; readonly sharpness: number }

/** How each photo that is in sight is shown: the shape of its box, and how many of its dots fall on one of the screen. */
function photos(page: Page): Promise<Photo[]> {
  return page.evaluate(() => {
    const board = document.querySelector('coop-offer-board')?.shadowRoot
    const all = [...(board ?? document).querySelectorAll<HTMLImageElement>('.picture img')]
    return all
      .filter((photo) => photo.complete && photo.currentSrc !== '' && photo.getBoundingClientRect().top < innerHeight)
      .map((photo) => {
        const { width, height } = photo.parentElement!.getBoundingClientRect()
        const widths = photo.srcset.split(',').map((one) => Number(/ (\d+)w$/.exec(one)?.[1]))
        const chosen = Number(/-(\d+)\.webp$/.exec(photo.currentSrc)?.[1])
        return { shape: width / height, sharpness: chosen / Math.min(Math.max(...widths), width * devicePixelRatio) }
      })
  })
}

function expectWholeAndSharp(shown: readonly Photo[]): void {
  expect(shown.length).toBeGreaterThan(1)
  for (const { shape, sharpness } of shown) {
    expect(shape).toBeCloseTo(4 / 3, 1)
    expect(sharpness).toBeGreaterThan(0.85)
  }
}

async function seen(page: Page): Promise<void> {
  await page.locator('.picture').first().scrollIntoViewIfNeeded()
  await page.mouse.wheel(0, 400)
  await page.waitForLoadState('networkidle')
  await drawn(page)
}

describe('a photo of an offer is shown whole and sharp in its card', () => {
  const screens = [320, 390, 470, 560, 768, 1280].map((width) => ({ width, density: width < 500 ? 2 : 1 }))

  test.each(screens)('on a board, $width px at density $density', async ({ width, density }) => {
    const { page } = await visitHost(here.browser, here.town, {
      host: 'town-hall',
      viewport: { width, height: 844 },
      deviceScaleFactor: density,
    })
    await seen(page)

    expectWholeAndSharp(await photos(page))
  })

  test.each(screens)('on our page without script, $width px at density $density', async ({ width, density }) => {
    const { page } = await visit(here.browser, `${here.town.server.url}/s/ville-de-lomme/offres`, {
      viewport: { width, height: 844 },
      deviceScaleFactor: density,
      prepare: (page) => page.route('**/coop.js', (route) => route.abort()),
    })
    await seen(page)

    expectWholeAndSharp(await photos(page))
  })
})

test.each([320, 360, 390, 470])('no room is left empty under the title, %d px', async (width) => {
  for (const host of ['town-hall', 'town-hall-cycling', 'town-hall-places']) {
    const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/${host}`, {
      viewport: { width, height: 844 },
    })
    await page.locator('[part=base] form').first().waitFor()

    const empty = await page
      .locator('.sub')
      .first()
      .evaluate((line) => {
        const range = document.createRange()
        range.selectNodeContents(line)
        return line.getBoundingClientRect().bottom - range.getBoundingClientRect().bottom
      })

    expect(empty, host).toBeLessThan(8)
  }
})

test.each([320, 360, 390, 470])('no word of a card is cut beside its picture, %d px', async (width) => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', viewport: { width, height: 844 } })
  await page.locator('[part=base] form').first().waitFor()
  await page.getByRole('link', { name: /^Lombricomposteur/ }).waitFor()

  expect(await brokenWords(page, 'coop-offer-board')).toEqual([])
})

test.each([390, 1280])(
  'what is given says how to have it, and its lines begin below each other, %d px',
  async (width) => {
    const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', viewport: { width, height: 844 } })
    await page.getByRole('link', { name: /^Cartons de déménagement/ }).click()
    await page.locator('.sheet[data-state=shown]').waitFor()
    const sheet = page.locator('.sheet')
    const aside = await sheet.getByText('Ses autres offres', { exact: true }).evaluate((underlined) => {
      const range = document.createRange()
      range.selectNodeContents(underlined)
      const above = underlined.closest('.sheet')!.querySelector('.next')!
      return range.getBoundingClientRect().left - above.getBoundingClientRect().left
    })

    expect(plain(await sheet.innerText())).toContain(
      'Pour l’avoir Vous écrivez un mot à Théo, qui choisit la personne. Vous convenez ensuite du lieu.',
    )
    expect(plain(await sheet.locator('.ask-facts').innerText())).toBe('À Lomme')
    expect(aside).toBeLessThan(3)
  },
)

test('who asks for help says when it suits', async () => {
  const { page } = await visitHost(here.browser, here.town, {
    host: 'town-hall',
    viewport: { width: 390, height: 844 },
  })
  await page.getByRole('link', { name: /^Conversation en français/ }).click()
  await page.locator('.sheet[data-state=shown]').waitFor()

  expect(plain(await page.locator('.sheet').innerText())).toContain(
    'Vous dites à Odile quand cela vous arrange, ou vous en convenez ensemble.',
  )
})

test.each([320, 390])(
  'the picture of an open offer leaves as much on its left as on its right, %s px wide',
  async (width) => {
    const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', viewport: { width, height: 844 } })
    await page.locator('[part=card-link]').first().click()
    await page.locator('.sheet[data-state=shown]').waitFor()

    const { left, right } = await page
      .locator('.sheet .picture')
      .first()
      .evaluate((picture) => {
        const [inner, outer] = [picture, picture.closest('.sheet')!].map((box) => box.getBoundingClientRect())
        return { left: inner!.left - outer!.left, right: outer!.right - inner!.right }
      })

    expect(left).toBe(right)
  },
)
