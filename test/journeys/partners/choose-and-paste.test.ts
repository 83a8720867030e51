import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeViolations } from '../../support/journeys/axe.js'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { patienceMs } from '../../support/patience.js'

const here = useTown(undefined, { reachable: true })

const configurator = (choices = '') => `${here.town.server.url}/integrer${choices}`

/** What is in the clipboard after the button was pressed, which is what stands above it. */
async function copy(page: Page, id: string): Promise<string> {
  const button = page.locator(`button[data-copies="${id}"]`)
  await button.click()
  await button.locator('+ [role=status]', { hasText: 'Copié.' }).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe(await page.locator(`#${id}`).textContent())
  return copied
}

const copyAll = async (page: Page): Promise<string[]> => {
  const copied: string[] = []
  for (let at = 0; (await page.locator(`#code-${at}`).count()) > 0; at++) copied.push(await copy(page, `code-${at}`))
  return copied
}

const permissions = ['clipboard-read', 'clipboard-write']

type Pasted = { body?: string; css?: string; prepare?: (page: Page) => unknown }

/** A page of another origin with what was copied in its body, under the lines that were told and no others. */
async function paste(page: Page, { body = '', css, prepare = () => {} }: Pasted) {
  const { hosts } = here.town
  const sheet = css === undefined ? '' : hosts.page(css, { 'content-type': 'text/css' })
  const lines = (await page.locator('[id^=code-policy]').allTextContents()).join(' ').replaceAll('\n', ' ')
  const policy = `default-src 'none'; ${lines} ${lines.includes('style-src') ? '' : `style-src 'self';`}`
  const path = hosts.page(
    `<!doctype html><html lang="fr"><meta name="viewport" content="width=device-width"><title>Mairie</title>
    ${sheet && `<link rel="stylesheet" href="${sheet}">`}<body><h1>Mairie</h1>${body}`,
    { 'Content-Security-Policy': policy },
  )
  return visit(here.browser, hosts.url + path, { viewport: { width: 390, height: 844 }, prepare })
}

const alive = (tag: string) => `${tag} [data-state]`

test('from nothing to an element alive in a page of another origin, on a phone', async () => {
  const { page, wrong } = await visit(here.browser, configurator(), {
    viewport: { width: 390, height: 844 },
    permissions,
  })
  await page.getByRole('combobox', { name: 'Quel site' }).selectOption('Ville de Lomme')
  await page.waitForURL(/site=ville-de-lomme/)
  await page.getByRole('radio', { name: 'Réparer son vélo' }).check()
  await page.waitForURL(/element=repair-booking/)
  await page.getByRole('radio', { name: 'D’autres, pour cette page' }).check()
  await page.getByLabel('Couleur des boutons').fill('#8a2f4b')
  await page.waitForURL(/accent=%238a2f4b/)
  await page.getByText('Autres choix').click()
  await page.getByRole('combobox', { name: 'Hauteur gardée d’avance' }).selectOption('640 px')
  await page.waitForURL(/height=640/)

  const shared = page.url()
  await page.goto(configurator())
  await page.goto(shared)
  expect(await page.getByRole('radio', { name: 'Réparer son vélo' }).isChecked()).toBe(true)
  expect(await page.getByLabel('Couleur des boutons').inputValue()).toBe('#8a2f4b')
  await page.getByText('Tout se lit').waitFor()
  const preview = page.frameLocator('.pane.phone iframe')
  await page.locator('.pane.phone').scrollIntoViewIfNeeded()
  await preview.locator(alive('coop-repair-booking')).first().waitFor()

  const [css = '', ...body] = await copyAll(page)
  const pasted = await paste(page, { css, body: body.join('') })

  await pasted.page.locator(alive('coop-repair-booking')).first().waitFor()
  const [height, accent] = await pasted.page.locator('coop-repair-booking').evaluate((element) => {
    const { minBlockSize } = getComputedStyle(element)
    return [minBlockSize, getComputedStyle(element).getPropertyValue('--coop-accent')]
  })
  expect([height, accent]).toEqual(['640px', expect.stringContaining('#8a2f4b')])
  expect([...pasted.wrong, ...wrong]).toEqual([])
})

test.each([
  ['html', 'my-space'],
  ['wordpress', 'offer-board'],
  ['spip', 'repair-booking'],
  ['drupal', 'member-map'],
  ['link', 'offer-board'],
  ['react', 'repair-booking'],
  ['pinned', 'member-map'],
])('what is copied by the way “%s” is alive under exactly the policy that is told (%s)', async (way, element) => {
  const chosen = configurator(`?site=ville-de-lomme&element=${element}&look=own&accent=%238a2f4b&way=${way}`)
  const { page } = await visit(here.browser, chosen, { permissions })

  const copied = await copyAll(page)
  const css = copied[0]?.startsWith('coop-') ? copied.shift() : undefined
  const pasted = await paste(page, { body: copied.join('\n'), ...(css !== undefined && { css }) })

  await pasted.page
    .locator(alive(`coop-${element}`))
    .first()
    .waitFor()
  const { display, colour } = await pasted.page
    .locator(`coop-${element}`)
    .evaluate((there) => ({
      display: getComputedStyle(there).minBlockSize,
      colour: getComputedStyle(there).getPropertyValue('--coop-accent'),
    }))
  expect([display, colour]).toEqual(['844px', expect.stringContaining('#8a2f4b')])
  expect(pasted.wrong).toEqual([])
})

test.each(['frame', 'address'])(
  'a frame stands where “%s” was pasted, alive and as high as what it shows',
  async (way) => {
    const chosen = configurator(`?site=ville-de-lomme&element=offer-board&kind=give&way=${way}`)
    const told: string[] = []
    const prepare = (page: Page) => page.context().on('console', (line) => told.push(line.text()))
    const { page } = await visit(here.browser, chosen, { permissions, prepare })
    await page.locator('.pane.phone').scrollIntoViewIfNeeded()
    await page.frameLocator('.pane.phone iframe').locator('coop-offer-board form').first().waitFor()

    const [first = '', ...others] = await copyAll(page)
    const body = way === 'address' ? await asAnEditor(first) : [first, ...others].join('')
    const pasted = await paste(page, { body, prepare })

    const framed = pasted.page.frameLocator('iframe')
    await framed.locator(alive('coop-offer-board')).first().waitFor()
    expect(await framed.locator('coop-offer-board').getAttribute('kind')).toBe('give')
    if (way === 'frame') {
      const rest = () => framed.locator('body').evaluate((it) => it.getBoundingClientRect().height - innerHeight)
      await expect.poll(rest, { timeout: patienceMs }).toBeLessThanOrEqual(1)
    }
    await framed.locator('coop-offer-board form').first().waitFor()
    expect(pasted.wrong).toEqual([])
    // Whoever chose a frame has nothing to mend.
    expect(told.filter((line) => line.startsWith('coop:'))).toEqual([])
  },
)

/** An editor that reads oEmbed: it opens the address, and asks where the page says. */
async function asAnEditor(address: string): Promise<string> {
  const page = await (await fetch(address)).text()
  const [, found = ''] = /type="application\/json\+oembed"[^>]*href="([^"]+)"/.exec(page) ?? []
  const answer: unknown = await (await fetch(found.replaceAll('&amp;', '&'))).json()
  return answer !== null && typeof answer === 'object' && 'html' in answer ? String(answer.html) : ''
}

test('nothing is to be pasted before one has said for which of several sites', async () => {
  const { page, wrong } = await visit(here.browser, configurator('?way=link&element=member-map'))
  await page.getByText('Choisissez votre site : les aperçus et le code').waitFor()
  expect(await page.locator('#code-0, iframe').count()).toBe(0)
  expect(await axeViolations(page)).toEqual([])

  await page.getByRole('combobox', { name: 'Quel site' }).selectOption('Ville de Lomme')

  await page.locator('#code-2').waitFor()
  expect(await page.locator('#code-2').innerText()).toContain('<a data-coop="member-map" data-site="ville-de-lomme"')
  expect(wrong).toEqual([])
})

test('by the keyboard alone one chooses, and copies', async () => {
  const { page } = await visit(here.browser, configurator('?site=ville-de-lomme'), { permissions })
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: at } = document
      return at instanceof HTMLInputElement
        ? `${at.name}=${at.value}`
        : (at?.getAttribute('data-copies') ?? at?.id ?? '')
    })
  const tabTo = async (wanted: string) => {
    for (let presses = 0; presses < 40 && (await focused()) !== wanted; presses++) await page.keyboard.press('Tab')
    expect(await focused()).toBe(wanted)
  }

  await tabTo('element=offer-board')
  await page.keyboard.press('ArrowDown')
  await page.waitForURL(/element=repair-booking/)
  await page.locator('#f-bike-type').waitFor()
  expect(await focused()).toBe('element=repair-booking')
  // Three frames are passed by one link, not by their hundred.
  await tabTo('to-code')
  await page.keyboard.press('Enter')
  await tabTo('way-link')
  await page.keyboard.press('Enter')
  await page.locator('#way-link[aria-current]').waitFor()
  await tabTo('code-2')
  await page.keyboard.press('Enter')

  await page.getByText('Copié.').waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('<a data-coop="repair-booking"')
})

test('nothing stands in anybody’s way, whatever the width and the colours', async () => {
  const { page } = await visit(
    here.browser,
    configurator('?site=ville-de-lomme&way=wordpress&look=own&accent=%23f0a500'),
    { viewport: { width: 320, height: 800 }, colorScheme: 'dark' },
  )
  expect(await axeViolations(page)).toEqual([])
  for (const way of ['html', 'spip', 'link', 'address', 'react']) {
    await page.locator(`#way-${way}`).click()
    await page.locator(`#way-${way}[aria-current]`).waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), way).toBeLessThanOrEqual(0)
  }
  for (const width of [430, 447, 480, 520, 768]) {
    await page.setViewportSize({ width, height: 800 })
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      `${width}`,
    ).toBeLessThanOrEqual(0)
  }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize({ width: 1280, height: 900 })
  expect(await axeViolations(page)).toEqual([])
})

test('without script the form is sent by its button, and the text is there to select', async () => {
  const { page } = await visit(here.browser, configurator(), { javaScriptEnabled: false })
  await page.getByRole('combobox', { name: 'Quel site' }).selectOption('Ville de Lomme')
  await page.getByRole('radio', { name: 'La carte des lieux' }).check()
  await page.getByRole('button', { name: 'Voir', exact: true }).click()

  expect(await page.locator('#code-2').innerText()).toContain('<coop-member-map site="ville-de-lomme">')
  expect(await page.getByRole('button', { name: /^Copier/ }).count()).toBe(0)
  await page.getByRole('link', { name: 'Mon éditeur retire les balises' }).click()
  expect(await page.locator('#code-2').innerText()).toContain('data-coop="member-map"')
})
