import { expect, test } from 'vitest'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown()

const shown = [
  ['coop-offer-board', '/demo/hosts/town-hall'],
  ['coop-repair-booking', '/demo/hosts/town-hall-cycling'],
  ['coop-member-map', '/demo/hosts/town-hall-places'],
]

test.each(shown)(
  'titles, names, text and notes differ in size, and figures in a column stand even, %s',
  async (tag, path) => {
    const { page } = await visit(here.browser, here.town.hosts.url + path)
    await page.locator(`${tag} .card .name`).first().waitFor()

    const [title, name, text, note] = await page
      .locator(tag)
      .evaluate(({ shadowRoot }) =>
        ['[part=title]', '.name', '.root', '.sub'].map((of) =>
          parseFloat(getComputedStyle(shadowRoot!.querySelector(of)!).fontSize),
        ),
      )
    const figures = await page
      .locator(`${tag} .card p`)
      .first()
      .evaluate((line) => getComputedStyle(line).fontVariantNumeric)

    expect(title! / name!).toBeGreaterThan(1.3)
    expect(name! / text!).toBeGreaterThan(1.15)
    expect(text! / note!).toBeGreaterThan(1.1)
    expect(figures).toBe('tabular-nums')
  },
)
