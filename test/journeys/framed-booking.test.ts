import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { Booking } from '../support/journeys/booking.js'
import { plain } from '../support/journeys/spoken.js'
import { useTown } from '../support/journeys/use-town.js'
import { visit } from '../support/journeys/visit.js'
import { patienceMs } from '../support/patience.js'

const here = useTown(undefined, { reachable: true })

/** A partner's page that holds another in a frame, which may run its script and open pages, and nothing else. */
function framed(sandbox: string, element = 'coop-repair-booking', section = 'reparation'): string {
  const { hosts, server } = here.town
  const inner = hosts.page(`<!doctype html><html lang="fr"><title>Vélos</title><body><main><h1>Vélos</h1>
    <${element} site="ville-de-lomme"><a href="${server.url}/s/ville-de-lomme/${section}">Voir</a>
    </${element}></main><script type="module" src="${server.url}/v1/coop.js"></script>`)
  return hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title><body><h1>Mairie</h1>
    <iframe title="Vélos" src="${inner}" width="800" height="700" sandbox="${sandbox}"></iframe>`)
}

/** The page that a link in the frame opens, once its title is there. */
async function openedBy(page: Page, name: string): Promise<Page> {
  const link = page.frameLocator('iframe').locator('coop-repair-booking').getByRole('link', { name, exact: true })
  const [popup] = await Promise.all([page.waitForEvent('popup'), link.click()])
  await popup.getByRole('heading', { level: 1 }).waitFor()
  return popup
}

/** As far as whoever reads the address is concerned. */
const withoutWay = (page: Page): string => page.url().replace('?beside=', '')

test('a frame that may not book says so, and opens our page beside it', async () => {
  const { page } = await visit(here.browser, here.town.hosts.url + framed('allow-scripts allow-popups'))
  const element = page.frameLocator('iframe').locator('coop-repair-booking')
  const ours = `${here.town.server.url}/s/ville-de-lomme/reparation`
  await element.locator('[data-state=look-only]').waitFor()
  expect(plain(await element.locator('.notice').innerText())).toContain(ours)

  const popup = await openedBy(page, 'Prendre rendez-vous sur notre page')

  expect(withoutWay(popup)).toBe(ours)
  expect(await popup.getByRole('heading', { level: 1 }).innerText()).toContain('Faire réparer son vélo')
  // No window of that frame is anything else: it says so, and does not lead to itself once more.
  const shut = popup.locator('coop-repair-booking .notice')
  await shut.getByText('Cette fenêtre ne peut rien envoyer').waitFor()
  expect(plain(await shut.innerText())).toContain(`Copiez cette adresse dans un nouvel onglet : ${ours}`)
  expect(await popup.locator('coop-repair-booking').getByText('sur notre page').count()).toBe(0)
  const other = await openedBy(page, 'Les Rayons du Marais')
  expect(withoutWay(other)).toBe(`${ours}#les-rayons-du-marais`)
})

test.each([
  ['which may let what it opens be', 'allow-scripts allow-popups allow-popups-to-escape-sandbox'],
  ['of its own origin, which may not', 'allow-scripts allow-popups allow-same-origin'],
])('from a frame %s one books on our page that opens', async (_whose, sandbox) => {
  const { writer } = here.town.server.services.database
  const { page } = await visit(here.browser, here.town.hosts.url.replace('localhost', '127.0.0.1') + framed(sandbox))
  await page.frameLocator('iframe').locator('coop-repair-booking [data-state=look-only]').waitFor()

  const popup = await openedBy(page, 'Les Rayons du Marais')
  const booking = new Booking(popup)
  await booking.comesTo('service')

  await expect
    .poll(() => popup.url(), { timeout: patienceMs })
    .toBe(`${here.town.server.url}/s/ville-de-lomme/reparation#les-rayons-du-marais`)
  expect(await popup.evaluate(() => [self.origin, opener])).toEqual([here.town.server.url, null])
  expect(await writer.selectFrom('session').select('id').execute()).toEqual([])
})

test('a frame that may not publish says so before the first field, and the form opens on our page beside it', async () => {
  const path = framed('allow-scripts allow-popups allow-popups-to-escape-sandbox', 'coop-offer-board', 'offres')
  const { page } = await visit(here.browser, here.town.hosts.url + path)
  const board = page.frameLocator('iframe').locator('coop-offer-board')
  const why = board.locator('.away')
  await why.waitFor()
  expect(plain(await why.innerText())).toMatch(/^Cette page ne peut rien envoyer/)
  expect(await board.getByRole('button', { name: /^Proposer/ }).count()).toBe(0)

  const [popup] = await Promise.all([page.waitForEvent('popup'), why.getByRole('link').click()])

  await popup.locator('.publishing[data-state=form-open]').waitFor()
  expect(withoutWay(popup)).toMatch(new RegExp(`^${here.town.server.url}/s/ville-de-lomme/offres`))
})

test.each(['', '?beside='])('whoever opens our page%s and would hold its window has lost it', async (way) => {
  const ours = `${here.town.server.url}/s/ville-de-lomme/reparation`
  const { page } = await visit(
    here.browser,
    here.town.hosts.url + here.town.hosts.page('<!doctype html><title>Hostile</title>'),
  )

  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((address) => void Object.assign(globalThis, { held: open(address) }), ours + way),
  ])
  await popup.getByRole('heading', { level: 1 }).waitFor()

  const isLost = () => page.evaluate(() => (globalThis as unknown as { held: Window }).held.closed)
  await expect.poll(isLost, { timeout: patienceMs }).toBe(true)
  await expect.poll(() => popup.url(), { timeout: patienceMs }).toBe(ours)
  expect(await popup.evaluate(() => opener)).toBe(null)
})

test('a link to a repairer on our page opens what may be booked there, with hours and number, in view', async () => {
  const { page } = await visit(
    here.browser,
    `${here.town.server.url}/s/ville-de-lomme/reparation#les-rayons-du-marais`,
    { viewport: { width: 390, height: 844 } },
  )
  const booking = new Booking(page)

  await booking.comesTo('service')

  const words = await booking.words
  expect(words).toContain('Les Rayons du Marais, 03 53 01 17 62')
  expect(words).toMatch(/Horaires : .*\d h/)
  expect(await booking.element.locator('.step-title').isVisible()).toBe(true)
  const top = await booking.element.locator('.step-title').evaluate((title) => title.getBoundingClientRect().top)
  expect(top).toBeGreaterThanOrEqual(0)
  expect(top).toBeLessThan(700)
  await booking.press('Retour')
  await booking.element.getByRole('link', { name: 'Les Rayons du Marais', exact: true }).waitFor()
  expect(await booking.element.getByRole('link', { name: '03 53 01 17 62' }).getAttribute('href')).toBe(
    'tel:0353011762',
  )
})

test('a card that is pressed just before its press is ours opens its repairer all the same', async () => {
  const { page } = await visit(here.browser, `${here.town.server.url}/s/ville-de-lomme/reparation`, {
    // What makes the list ready listens for the connection; the cards are drawn with it in a later task.
    prepare: (page) =>
      page.addInitScript(() => {
        const listen = addEventListener
        Object.assign(globalThis, {
          addEventListener: (...said: Parameters<typeof listen>) => {
            listen(...said)
            const cards = document.querySelector('coop-repair-booking')?.shadowRoot
            if (said[0] === 'online')
              queueMicrotask(() => cards?.querySelector<HTMLElement>('[part=card-link]')?.click())
          },
        })
      }),
  })

  await new Booking(page).comesTo('service')

  expect(new URL(page.url()).hash).not.toBe('')
})

test('a link to a repairer who is not there any more leads to the others', async () => {
  const { page } = await visit(here.browser, `${here.town.server.url}/s/ville-de-lomme/reparation#parti-au-loin`)
  const booking = new Booking(page)

  await booking.element.getByText('Cet atelier ne prend plus de rendez-vous ici.').waitFor()
  await booking.press('Voir les autres réparateurs')

  await booking.element.getByRole('link', { name: 'Les Rayons du Marais', exact: true }).waitFor()
})

test('on paper the appointment is no longer than it is, whatever height the page gave the element', async () => {
  const { page } = await visit(here.browser, `${here.town.server.url}/s/ville-de-lomme/reparation`)
  const booking = new Booking(page)
  // Its styles for paper come with all that makes it ready.
  await booking.element.locator('.form form').waitFor()
  await booking.element.evaluate((element: HTMLElement) => (element.style.minBlockSize = '3000px'))

  await page.emulateMedia({ media: 'print' })

  expect(await booking.element.evaluate((element: HTMLElement) => element.offsetHeight)).toBeLessThan(2900)
})
