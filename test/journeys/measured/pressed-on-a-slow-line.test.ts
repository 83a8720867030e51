import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { bundle } from '../../size.mjs'
import { useTown } from '../../support/journeys/use-town.js'
import { slowLine, visit } from '../../support/journeys/visit.js'

const here = useTown()

const presses = [
  { host: 'town-hall', element: 'coop-offer-board', link: '.card [part=card-link]', code: 'offer-sheet' },
  { host: 'town-hall-cycling', element: 'coop-repair-booking', link: '[part=card-link]', code: 'booking-flow' },
  { host: 'town-hall-places', element: 'coop-member-map', link: '.side [part=card-link]', code: 'member-sheet' },
]

test.each(presses)(
  'anything pressed answers within 100 ms with its name, on a slow line, before its code and then its content come, and keeps its size, $element',
  async ({ host, element, link, code }) => {
    const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/${host}`, {
      viewport: { width: 390, height: 844 },
    })
    const shown = page.locator(element)
    await shown.locator('form').first().waitFor()
    await page.waitForLoadState('networkidle')
    await slowLine(page)
    const file = bundle().find(({ name }) => name === code)?.file ?? ''
    const codeHeld = await hold(page, `**/${file}`)
    const contentHeld = await hold(page, '**/trpc/**')
    const name = ((await shown.locator(link).first().textContent()) ?? '').trim()
    const answer = shown.locator(':is(.dialog-title, .step-title, .sheet h2)', { hasText: name }).first()
    const content = shown.locator('.sheet[data-state=shown], .choice').first()

    const frames = await shown.locator(link).first().evaluate(framesUntilNamed)
    await codeHeld.asked
    await answer.waitFor()
    expect(await shown.locator('.bars, .step-soon').isVisible()).toBe(true)
    const size = () =>
      shown.evaluate(({ shadowRoot }) => {
        const title = shadowRoot?.querySelector('.dialog-title, .sheet h2')
        return title && getComputedStyle(title).fontSize
      })
    const coming = await size()
    // Of a screen that draws sixty in a second: time itself says more of what else the machine does.
    expect(frames).toBeLessThanOrEqual(6)

    codeHeld.letGo()
    await contentHeld.asked
    await answer.waitFor()
    expect(await content.count()).toBe(0)

    contentHeld.letGo()
    await content.waitFor()
    expect(await size()).toBe(coming)
  },
)

test('a search that is sent says so within 100 ms, on a slow line, before its answer comes', async () => {
  const { page } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall`, {
    viewport: { width: 390, height: 844 },
  })
  const board = page.locator('coop-offer-board')
  await board.getByRole('searchbox').waitFor()
  await page.waitForLoadState('networkidle')
  await slowLine(page)
  const answer = await hold(page, '**/trpc/**')

  const frames = await board.getByRole('searchbox').evaluate(framesUntilSought)
  await answer.asked
  expect(frames).toBeLessThanOrEqual(6)
  expect(await board.locator('.sub [role=status]').innerText()).toContain('Recherche en cours')

  answer.letGo()
  await board.locator('.sub [role=status]', { hasText: /\d\soffres?/ }).waitFor()
})

/** Types and sends: how many frames later it is said that it is looked for. */
async function framesUntilSought(field: Element): Promise<number> {
  const root = field.getRootNode() as ShadowRoot
  if (!(field instanceof HTMLInputElement)) throw new Error('there is nothing to type in')
  field.value = 'vélo'
  field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  field.form?.requestSubmit()
  let frames = 0
  do {
    await new Promise(requestAnimationFrame)
    frames += 1
  } while (!root.querySelector('.sub [role=status]')?.textContent?.includes('Recherche') && frames < 300)
  return frames
}

/** Presses a link: how many frames later its words are the title of what opens. */
async function framesUntilNamed(link: Element): Promise<number> {
  const name = link.textContent?.trim() ?? ''
  const root = link.getRootNode() as ShadowRoot
  const isNamed = () =>
    [...root.querySelectorAll('.dialog-title, .step-title')].some(({ textContent }) => textContent?.includes(name))
  ;(link as HTMLElement).click()
  let frames = 0
  do {
    await new Promise(requestAnimationFrame)
    frames += 1
  } while (!isNamed() && frames < 300)
  return frames
}

/** What is asked for there stays unanswered until it is let go. */
async function hold(page: Page, address: string): Promise<{ readonly asked: Promise<void>; letGo(): void }> {
  let begun = () => {}
  let end = () => {}
  const asked = new Promise<void>((resolve) => (begun = resolve))
  const released = new Promise<void>((resolve) => (end = resolve))
  await page.route(address, async (route) => {
    begun()
    await released
    await route.continue()
  })
  return { asked, letGo: () => end() }
}
