import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useTown } from '../../support/journeys/use-town.js'
import { drawn, visit, visitHost } from '../../support/journeys/visit.js'

const here = useTown()

const tags = ['coop-repair-booking', 'coop-offer-board', 'coop-member-map'] as const

async function readAll(page: Page): Promise<void> {
  for (const tag of tags) {
    await page.locator(tag).scrollIntoViewIfNeeded()
    await page.locator(tag).locator('form').first().waitFor()
  }
}

test('a theme that frames whatever has the focus frames no element, and our own ring stays', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'theme' })
  await readAll(page)
  // What is looked for stands in a bar with its buttons, which has the ring.
  const outlineOf = (one: Locator) =>
    one.evaluate((element) => getComputedStyle(element.closest('.bar') ?? element).outlineStyle)

  for (const tag of tags) {
    const field = page.locator(tag).locator('input:not([type=radio], [type=checkbox], [type=hidden])').first()
    await field.focus()
    await page.keyboard.press('Shift')

    expect([tag, await page.locator(tag).evaluate((host) => host.matches(':focus'))]).toEqual([tag, true])
    expect([tag, await outlineOf(page.locator(tag)), await outlineOf(field)]).toEqual([tag, 'none', 'solid'])
  }
})

describe('where a page says no colour scheme, its ink tells', () => {
  /** Whether the background of an element is dark. */
  const isDark = (page: Page, tag: string): Promise<boolean> =>
    page
      .locator(tag)
      .locator('[part=base]')
      .evaluate((root) => {
        const [red = 255] = getComputedStyle(root).backgroundColor.match(/\d+/g) ?? []
        return Number(red) < 100
      })
  const schemes = (page: Page) => Promise.all(tags.map((tag) => isDark(page, tag)))
  const all = (dark: boolean) => tags.map(() => dark)

  test('dark ink is for light elements, light ink for dark ones', async () => {
    for (const [host, dark] of [
      ['theme', false],
      ['night', true],
    ] as const) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page } = await visitHost(here.browser, here.town, { host, colorScheme })
        await readAll(page)

        expect([host, colorScheme, ...(await schemes(page))]).toEqual([host, colorScheme, ...all(dark)])
      }
    }
  })

  test('`theme` decides, and so does a colour scheme that the page says', async () => {
    const { page } = await visitHost(here.browser, here.town, { host: 'night', colorScheme: 'light' })
    await readAll(page)
    const themed = (theme: string) =>
      page.evaluate(
        ([names, value]) => document.querySelectorAll(names).forEach((element) => element.setAttribute('theme', value)),
        [tags.join(), theme] as const,
      )

    await themed('light')
    expect(await schemes(page)).toEqual(all(false))
    await themed('dark')
    expect(await schemes(page)).toEqual(all(true))
    await themed('auto')
    expect(await schemes(page)).toEqual(all(false))
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await schemes(page)).toEqual(all(true))

    const said = await visitHost(here.browser, here.town, { host: 'dark', colorScheme: 'light' })
    await readAll(said.page)
    expect(await schemes(said.page)).toEqual(all(true))
  })

  test('they follow a page that turns dark and light again by a switch of its own', async () => {
    const { page } = await visitHost(here.browser, here.town, { host: 'theme' })
    await readAll(page)
    const paint = (background: string, color: string) =>
      page.evaluate((style) => Object.assign(document.body.style, style), { background, color })
    const come = (dark: boolean) => expect.poll(() => schemes(page)).toEqual(all(dark))

    await paint('oklch(0.25 0.03 260)', 'oklch(0.95 0.01 90)')
    await come(true)
    await paint('white', '#222')
    await come(false)
  })

  test('a page that has chosen a surface or an accent, and no ink, is not answered in the dark', async () => {
    const { server, hosts } = here.town
    const page = async (colours: string) => {
      const path = hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title><link rel="icon" href="data:,">
        <style>body { background: #222; color: #eee; ${colours} }</style>
        <coop-offer-board site="ville-de-lomme"></coop-offer-board>
        <script type="module" src="${server.url}/v1/coop.js"></script>`)
      return (await visitHost(here.browser, here.town, { host: path })).page
    }

    expect(await isDark(await page('--coop-accent: #8a2f4b'), 'coop-offer-board')).toBe(false)
    expect(await isDark(await page('--coop-ink: #eee; --coop-accent: #f0a9bd'), 'coop-offer-board')).toBe(true)
  })

  test('the first thing that is drawn has these colours already', async () => {
    const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/night`, {
      prepare: (page) => page.route(/\/trpc\/[a-z.,]*open/, () => undefined),
    })
    for (const tag of tags) {
      await page.locator(tag).scrollIntoViewIfNeeded()
      await page.locator(tag).locator('[part=base]').waitFor()
    }
    await drawn(page)

    expect(await schemes(page)).toEqual(all(true))
  })
})
