import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { useTown } from '../support/journeys/use-town.js'
import { visit } from '../support/journeys/visit.js'
import { patienceMs } from '../support/patience.js'

const here = useTown(undefined, { reachable: true })

const elements = ['offer-board', 'repair-booking', 'member-map'] as const

function frameOf(element: string, attributes = ''): string {
  return `<iframe title="${element}" src="${here.town.server.url}/embed/${element}/ville-de-lomme" width="100%"
    height="300" ${attributes}></iframe>`
}

const pageWith = (body: string): string =>
  here.town.hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title><body><h1>Mairie</h1>${body}`)

async function open(body: string, width = 390): Promise<Page> {
  const { page } = await visit(here.browser, here.town.hosts.url + pageWith(body), { viewport: { width, height: 844 } })
  return page
}

const isReady = (page: Page, element: string) =>
  page.frameLocator(`iframe[title=${element}]`).locator(`coop-${element} [data-state]`).first().waitFor()

test.each([390, 1280])('each element lives in a frame, which takes its height, at %i px', async (width) => {
  const script = `<script type="module" src="${here.town.server.url}/v1/fit-frames.js"></script>`
  const page = await open(elements.map((element) => frameOf(element)).join('') + script, width)

  for (const [at, element] of elements.entries()) {
    // A browser draws nothing in a frame that is out of sight.
    await page.locator('iframe').nth(at).scrollIntoViewIfNeeded()
    await isReady(page, element)
    const frame = page.frames().find((each) => each.url().includes(`/embed/${element}/`)) ?? page.mainFrame()
    const height = () => frame.evaluate(() => [innerHeight, Math.ceil(document.body.getBoundingClientRect().height)])
    await expect.poll(async () => (await height()).join(), { timeout: patienceMs }).toMatch(/^(\d+),\1$/)
    expect((await height())[0]).toBeGreaterThan(300)
    expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
  }
})

test('without a listener a frame scrolls, and what is pressed opens our page in a tab', async () => {
  const page = await open(frameOf('repair-booking'))
  await isReady(page, 'repair-booking')
  const frame = page.frameLocator('iframe')
  const link = frame.getByRole('link', { name: 'Les Rayons du Marais', exact: true })

  const [tab] = await Promise.all([page.waitForEvent('popup'), link.click()])

  await tab.getByRole('heading', { level: 1 }).waitFor()
  expect(tab.url()).toContain(`${here.town.server.url}/s/ville-de-lomme/reparation`)
  expect(await tab.evaluate(() => opener)).toBe(null)
  expect(await frame.locator('body').evaluate(() => document.documentElement.scrollHeight > innerHeight)).toBe(true)
})

test.each(['allow-scripts', 'allow-scripts allow-same-origin'])(
  'where a sandbox forbids tabs, the address is shown to copy: %s',
  async (sandbox) => {
    const page = await open(frameOf('repair-booking', `sandbox="${sandbox}"`))
    await isReady(page, 'repair-booking')
    const frame = page.frameLocator('iframe')

    await frame.getByRole('link', { name: 'Les Rayons du Marais', exact: true }).click()

    const said = frame.getByRole('dialog')
    await said.getByText('Copiez cette adresse').waitFor()
    expect(await said.getByRole('link').innerText()).toContain(`${here.town.server.url}/s/ville-de-lomme/reparation`)
    await said.getByRole('button', { name: 'Fermer' }).click()
    expect(await frame.getByRole('dialog').count()).toBe(0)
  },
)

test('in the sandbox of WordPress, height and press are told by the words that it listens to', async () => {
  const heard = `<script>window.heard = []; addEventListener('message', ({ data }) => heard.push(data))</script>`
  const framed = frameOf('repair-booking', 'sandbox="allow-scripts"').replace('lomme"', 'lomme#?secret=Ab12"')
  const page = await open(heard + framed)
  await isReady(page, 'repair-booking')

  await page.frameLocator('iframe').getByRole('link', { name: 'Les Rayons du Marais', exact: true }).click()

  type Heard = { readonly message: string; readonly value: string | number; readonly secret?: string }
  const words = () => page.evaluate(() => (globalThis as unknown as { heard: Heard[] }).heard)
  await expect.poll(async () => (await words()).some(({ message }) => message === 'link')).toBe(true)
  const [first] = await words()
  expect(first).toMatchObject({ message: 'height', secret: 'Ab12' })
  const link = (await words()).find(({ message }) => message === 'link')
  expect(link?.secret).toBe('Ab12')
  expect(link?.value).toMatch(new RegExp(`^${here.town.server.url}/s/ville-de-lomme/reparation`))
})
