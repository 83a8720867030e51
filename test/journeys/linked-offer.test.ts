import { expect, test } from 'vitest'
import { useTown } from '../support/journeys/use-town.js'
import { visit, visitHost } from '../support/journeys/visit.js'

const here = useTown()

/** A town's page whose board stands far below its news, under a policy that trusts us and nobody else. */
function longPage(): string {
  const { server, hosts } = here.town
  const html = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Mairie</title>
    <link rel="icon" href="data:,"><h1>Mairie</h1>${'<p>Une nouvelle de la commune.</p>'.repeat(400)}
    <coop-offer-board site="ville-de-lomme"></coop-offer-board>
    <script type="module" src="${server.url}/v1/coop.js"></script>`
  const policy = `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; img-src data: ${server.url}; require-trusted-types-for 'script'`
  return hosts.url + hosts.page(html, { 'content-security-policy': policy })
}

test('who gets the address of an offer sees it at once, however far down the board stands', async () => {
  const sender = await visitHost(here.browser, here.town, { host: 'town-hall' })
  const card = sender.page.locator('coop-offer-board [part=card-link]').first()
  const title = (await card.textContent())?.trim() ?? ''
  await card.click()
  await sender.page.getByRole('dialog', { name: title }).waitFor()
  await sender.page.waitForURL(/#offre-/)
  const { hash } = new URL(sender.page.url())

  const { page, wrong } = await visit(here.browser, longPage() + hash)

  await page.getByRole('dialog', { name: title }).waitFor()
  await page.locator('coop-offer-board .sheet[data-state=shown]').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await expect.poll(() => new URL(page.url()).hash).toBe('')
  expect(wrong).toEqual([])
})

test('without it the board far below is not loaded', async () => {
  const { page, asked } = await visit(here.browser, longPage())

  await page.waitForLoadState('networkidle')

  expect(asked.filter((request) => request.includes('/v1/c/'))).toEqual([])
})
