import { describe, expect, test } from 'vitest'
import { isAtItsPoint, isSeen } from '../../support/journeys/in-sight.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visitHost } from '../../support/journeys/visit.js'
import { sticksOut } from '../../support/journeys/sticks-out.js'

const here = useTown()

const hosts = ['town-hall', 'maison-de-quartier', 'tiers-lieu', 'dark', 'strict', 'strict-types']

describe('at 320 px, and at 400 % on a screen of 1,280', () => {
  const small = [
    { name: '320 px', viewport: { width: 320, height: 640 } },
    { name: '400 %', viewport: { width: 320, height: 256 } },
  ]

  test.each(small)('one scrolls down only, and nothing is cut, $name', async ({ viewport }) => {
    for (const host of hosts) {
      const { page } = await visitHost(here.browser, here.town, { host, viewport })
      await page.getByRole('button', { name: /^Filtres/ }).click()

      expect(await sticksOut(page, 'coop-offer-board'), host).toEqual([])

      await page.locator('[part=card-link]').first().click()
      await page.locator('.sheet[data-state=shown]').waitFor()
      expect(await sticksOut(page, 'coop-offer-board'), `sheet, ${host}`).toEqual([])

      await page.getByRole('button', { name: 'Signaler cette offre' }).click()
      const send = page.getByRole('button', { name: 'Envoyer le signalement' })
      await send.scrollIntoViewIfNeeded()
      expect(await sticksOut(page, 'coop-offer-board'), `report, ${host}`).toEqual([])
      expect(await send.evaluate(isAtItsPoint), `report, ${host}`).toBe(true)
    }
  })

  test('reasons to report that take two lines stand apart', async () => {
    const { page } = await visitHost(here.browser, here.town, {
      host: 'town-hall',
      viewport: { width: 320, height: 640 },
    })
    await page.locator('[part=card-link]').first().click()
    await page.getByRole('button', { name: 'Signaler cette offre' }).click()
    await page.locator('.sheet[data-state=report-open]').waitFor()
    const words = await page.locator('.reason').evaluateAll((reasons) =>
      reasons.map((reason) => {
        const range = document.createRange()
        range.selectNodeContents([...reason.childNodes].find((node) => node instanceof Text && node.data.trim())!)
        const lines = [...range.getClientRects()]
        return { top: Math.min(...lines.map(({ top }) => top)), bottom: Math.max(...lines.map(({ bottom }) => bottom)) }
      }),
    )
    const gaps = words.slice(1).map(({ top }, at) => top - words[at]!.bottom)

    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8)
  })

  test('what has the focus is never hidden behind something else', async () => {
    const { page } = await visitHost(here.browser, here.town, {
      host: 'town-hall',
      viewport: { width: 320, height: 256 },
    })
    await page.getByRole('searchbox').focus()

    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab')
      const focused = page.locator('coop-offer-board :focus')
      expect(await focused.evaluate(isSeen), await focused.evaluate(({ outerHTML }) => outerHTML)).toBe(true)
    }
  })

  // WCAG 2.2, criterion 1.4.12.
  test.each(['town-hall', 'tiers-lieu'])('the letters may be set wider, %s', async (host) => {
    const { page } = await visitHost(here.browser, here.town, { host, viewport: { width: 320, height: 640 } })
    await page.getByRole('button', { name: /^Filtres/ }).click()
    await page.locator('coop-offer-board').evaluate((board) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
        word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`)
      board.shadowRoot!.adoptedStyleSheets.push(sheet)
    })

    expect(await sticksOut(page, 'coop-offer-board')).toEqual([])

    await page.locator('[part=card-link]').first().click()
    await page.locator('.sheet[data-state=shown]').waitFor()
    expect(await sticksOut(page, 'coop-offer-board')).toEqual([])
  })
})

test('in forced colours what can be pressed has an edge or a line, and what is chosen differs', async () => {
  const { page } = await visitHost(here.browser, here.town, { host: 'town-hall', forcedColors: 'active' })
  const chip = (name: string) => page.locator('.chip', { has: page.getByRole('radio', { name }) }).locator('span')
  const styleOf = (name: string) =>
    chip(name).evaluate((span) => {
      const { backgroundColor, borderColor, color, outlineStyle } = getComputedStyle(span)
      return { backgroundColor, borderColor, color, outlineStyle }
    })

  expect(await styleOf('Tout')).not.toEqual(await styleOf('À emprunter'))
  const edges = await page
    .locator('coop-offer-board :is(input:not([type=radio], [type=checkbox], [type=hidden]), select, .go)')
    .evaluateAll((fields) => fields.map((field) => [field.id || field.className, getComputedStyle(field).borderStyle]))
  expect(edges.filter(([, style]) => style === 'none')).toEqual([])
})
