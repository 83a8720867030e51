import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'

const here = useTown()

type Facts = Readonly<Record<string, string>>

/** Names and values of what is told of an offer; the sheet says how far it is, and when as « hier ». */
const factsIn = (page: Page, where: string): Promise<Facts> =>
  page
    .locator(`${where} dl`)
    .first()
    .evaluate((list) => {
      const text = (element: Element | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
      const names = [...list.querySelectorAll('dt')]
      return Object.fromEntries(names.map((name) => [text(name), text(name.nextElementSibling ?? undefined)]))
    })

async function idsOf(select: { readonly deposit: boolean; readonly kind: 'lend' | 'give' | 'wanted' }) {
  const { reader } = here.town.server.services.database
  const rows = await reader
    .selectFrom('offer')
    .select('id')
    .where('kind', '=', select.kind)
    .where('deposit_cents', select.deposit ? '>' : 'is', select.deposit ? 0 : null)
    .where('listed', '=', 1)
    .limit(2)
    .execute()
  return rows.map(({ id }) => id)
}

test.each(['fr', 'en'])('an offer’s sheet and its page name and say each fact alike, in %s', async (language) => {
  const ids = [
    ...(await idsOf({ kind: 'lend', deposit: true })),
    ...(await idsOf({ kind: 'lend', deposit: false })),
    ...(await idsOf({ kind: 'give', deposit: false })),
    ...(await idsOf({ kind: 'wanted', deposit: false })),
  ]
  expect(ids.length).toBeGreaterThan(4)
  const { server } = here.town
  const { writer } = server.services.database
  await writer.updateTable('offer').set({ material: 'Bois, acier' }).where('id', 'in', ids).execute()
  const list = `${server.url}/s/ville-de-lomme/offres?lang=${language}`
  const { page } = await visit(here.browser, list)

  for (const id of ids) {
    await page.goto(list.replace('?', `/${id}?`))
    const written = await factsIn(page, 'article.sheet')
    await page.goto(`${list}#offre-${id}`)
    await page.locator('coop-offer-board .sheet[data-state=shown]').waitFor()
    const said = await factsIn(page, 'coop-offer-board .about')
    const published = { fr: 'Mise en ligne', en: 'Posted' }[language] ?? ''
    const [{ Distance: _far, [published]: ago, ...shown }, { [published]: day, ...kept }] = [said, written]

    expect(kept, id).toEqual(shown)
    expect(kept[{ fr: 'Matière', en: 'Material' }[language] ?? ''], id).toBe('Bois, acier')
    expect(Object.keys(kept).length, id).toBeGreaterThan(1)
    expect([ago, day].every(Boolean), id).toBe(true)
  }
})
