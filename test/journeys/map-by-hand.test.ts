import type { CDPSession, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { useTown } from '../support/journeys/use-town.js'
import { drawn, visit, type Visit, type VisitOptions } from '../support/journeys/visit.js'
import { until } from '../support/until.js'

const here = useTown()

const element = (page: Page) => page.locator('coop-member-map')
const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }

type Visitor = Pick<Visit, 'page' | 'wrong'> & { readonly fingers: CDPSession }

/** A partner's page with its map open and in sight, all that stands on it drawn. */
async function visitMap(options: VisitOptions): Promise<Visitor> {
  const { page, wrong } = await visit(here.browser, `${here.town.hosts.url}/demo/hosts/town-hall-places`, options)
  await element(page).locator('form').waitFor()
  const turn = element(page).getByRole('button', { name: 'Carte', exact: true })
  if (await turn.isVisible()) await turn.click()
  await element(page).locator('.pane[data-state=shown] [data-key]').first().waitFor()
  await page.waitForLoadState('networkidle')
  await putInSight(page)
  return { page, wrong, fingers: await page.context().newCDPSession(page) }
}

const putInSight = (page: Page) =>
  element(page)
    .locator('.map')
    .evaluate((map) => map.scrollIntoView({ block: 'center' }))

/** How far the page is scrolled, and where the first that stands on the map is in it. */
async function standing(page: Page) {
  const canvas = await element(page).locator('.map-canvas').boundingBox()
  const mark = await element(page).locator('[data-key]').first().boundingBox()
  if (!canvas || !mark) throw new Error('the map is not there')
  const scrolled = await page.evaluate(() => Math.round(scrollY))
  return { scrolled, x: Math.round(mark.x - canvas.x), y: Math.round(mark.y - canvas.y), canvas }
}

type Finger = readonly [x: number, y: number]

/** Fingers on the middle of the map, moved from there to there. */
async function touch(
  { page, fingers: session }: Visitor,
  from: readonly Finger[],
  to: readonly Finger[],
): Promise<void> {
  const { canvas } = await standing(page)
  const [left, top] = [canvas.x + canvas.width / 2, canvas.y + canvas.height / 2]
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: fingers.map(([x, y], id) => ({ x: left + x, y: top + y, id })),
    })
  const steps = 6
  await send('touchStart', from)
  for (let step = 1; step <= steps; step += 1) {
    const on = (start: number, end: number) => start + ((end - start) * step) / steps
    await send(
      'touchMove',
      from.map(([x, y], at) => [on(x, to[at]?.[0] ?? x), on(y, to[at]?.[1] ?? y)]),
    )
    await drawn(page)
  }
  await send('touchEnd', [])
}

describe('on a phone', () => {
  test('one finger scrolls the page, the map stays and says how it is moved', async () => {
    const visitor = await visitMap(phone)
    const { page } = visitor
    const before = await standing(page)

    // Said while the finger moves, and not for long: looked for before.
    const said = element(page).locator('.map-hint', { hasText: 'Deux doigts pour déplacer la carte.' }).waitFor()
    await Promise.all([said, touch(visitor, [[0, 80]], [[0, -80]])])
    const after = await until(
      () => standing(page),
      ({ scrolled }) => scrolled > before.scrolled + 100,
    )

    expect([after.x, after.y]).toEqual([before.x, before.y])
  })

  test('two fingers move the map and zoom it, the page stays', async () => {
    const visitor = await visitMap(phone)
    const { page, wrong } = visitor
    const names = () => element(page).locator('[data-key]').allTextContents()
    const before = await standing(page)
    const far = await names()

    const apart: Finger[] = [
      [-50, 0],
      [50, 0],
    ]
    await touch(
      visitor,
      apart,
      apart.map(([x, y]) => [x - 40, y - 30]),
    )
    const moved = await until(
      () => standing(page),
      ({ x }) => x < before.x - 20,
    )
    // A map that still comes to rest takes no new fingers.
    await element(page).locator('.leaflet-zoom-anim').waitFor({ state: 'detached' })
    await touch(
      visitor,
      apart,
      apart.map(([x, y]) => [x * 3, y]),
    )
    await until(names, (near) => near.join() !== far.join())

    expect(moved.y).toBeLessThan(before.y - 15)
    expect((await standing(page)).scrolled).toBe(before.scrolled)
    expect(wrong).toEqual([])
  })

  test('a tap on a place tells it below the map, in sight, and a second one opens its sheet', async () => {
    const { page } = await visitMap(phone)
    await element(page).getByRole('searchbox').fill('rue du tournevis')
    const place = element(page).getByRole('button', { name: /^\d+\. / })
    await until(
      () => place.count(),
      (count) => count === 1,
    )
    await putInSight(page)
    const name = 'La Boîte à vis'

    await place.first().tap()
    const told = element(page).locator('.picked [part=card-link]')
    await told.waitFor()
    expect(await told.textContent()).toBe(name)
    const box = await element(page).locator('.picked').boundingBox()
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual(844)

    await element(page).locator('.map-place[aria-current]').tap()
    await element(page).locator('.sheet[data-state=shown]').waitFor()
    expect(await element(page).getByRole('dialog').getByRole('heading').first().textContent()).toContain(name)
  })
})

test('in forced colours one sees what is chosen, what has the focus, and which of list and map is shown', async () => {
  const { page } = await visitMap({ viewport: { width: 700, height: 900 }, forcedColors: 'active' })
  const place = element(page).getByRole('button', { name: /^\d+\. / })
  await element(page).locator('[data-key][tabindex="0"]').focus()
  await page.keyboard.press('Home')
  await place.first().waitFor()

  const seen = await element(page).evaluate((map) => {
    const root = map.shadowRoot!
    const probe = root.querySelector('.root')!.appendChild(document.createElement('i'))
    const colour = (name: string) => {
      probe.style.color = name
      return getComputedStyle(probe).color
    }
    const styleOf = (selector: string) => getComputedStyle(root.querySelector(selector)!)
    const chosen = styleOf('.map-place[aria-current]')
    return {
      ground: colour('Canvas'),
      highlight: colour('Highlight'),
      place: styleOf('.map-place:not([aria-current]), .map-group').borderTopColor,
      chosen: [chosen.outlineStyle, chosen.outlineColor],
      focus: root.activeElement?.matches('.map-place:focus-visible[aria-current]'),
      card: styleOf('.picked [aria-current]').borderTopColor,
      shown: [styleOf('.switch [aria-pressed=true]'), styleOf('.switch [aria-pressed=false]')].map(
        ({ borderTopWidth, borderTopColor }) => `${borderTopWidth} ${borderTopColor}`,
      ),
    }
  })

  expect(seen.place).not.toBe(seen.ground)
  expect(seen.chosen).toEqual(['solid', seen.highlight])
  expect(seen.focus).toBe(true)
  expect(seen.card).toBe(seen.highlight)
  expect(seen.shown[0]).toBe(`3px ${seen.highlight}`)
  expect(seen.shown[1]).not.toContain(seen.highlight)
})

test('who asked for less movement sees the map zoom at once', async () => {
  const { page } = await visitMap({ reducedMotion: 'reduce' })
  const before = await element(page).locator('[data-key]').allTextContents()

  await element(page).getByRole('button', { name: 'Zoomer', exact: true }).click()

  expect(await element(page).locator('[data-key]').allTextContents()).not.toEqual(before)
  const running = await element(page).evaluate(
    (map) => [...map.shadowRoot!.querySelectorAll('*')].flatMap((one) => one.getAnimations()).length,
  )
  expect(running).toBe(0)
})
