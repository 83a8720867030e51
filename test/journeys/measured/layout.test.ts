import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { holdBack } from '../../support/journeys/hold-back.js'
import { useTown } from '../../support/journeys/use-town.js'
import {
  drawn,
  shiftsOf,
  shiftsOnceRead,
  slowLine,
  visit,
  visitHost,
  watchShifts,
} from '../../support/journeys/visit.js'

const here = useTown()

const hosts = ['town-hall', 'maison-de-quartier', 'tiers-lieu', 'dark', 'strict', 'strict-types']

describe('nothing on the page moves by itself, on a slow line and a slow machine', () => {
  const screens = hosts.flatMap((host) => [390, 1280].map((width) => ({ host, width })))

  test.each(screens)('$host, $width px wide', async ({ host, width }) => {
    const { page } = await visitHost(here.browser, here.town, {
      host,
      viewport: { width, height: width < 500 ? 844 : 900 },
      async prepare(slow) {
        await watchShifts(slow)
        await slowLine(slow, { slowness: 4 })
        await slow.addInitScript(() => {
          const tasks: number[] = []
          Object.assign(globalThis, { tasks })
          new PerformanceObserver((list) => {
            for (const { duration } of list.getEntries()) tasks.push(duration)
          }).observe({ type: 'longtask', buffered: true })
        })
      },
    })
    await page.waitForLoadState('networkidle')
    await drawn(page)
    const tasks = await page.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks)
    console.log(`longest task at CPU ×4, ${host} ${width}: ${Math.max(0, ...tasks)} ms`)

    expect(await shiftsOnceRead(page)).toEqual([])
  })

  const late = ['town-hall', 'town-hall-cycling', 'town-hall-places', 'theme']
    .map((host) => `/demo/hosts/${host}`)
    .concat(['offres', 'carte'].map((page) => `/s/ville-de-lomme/${page}`))

  test.each(late)('the first answer comes long after the code, %s', async (path) => {
    const origin = path.startsWith('/s/') ? here.town.server.url : here.town.hosts.url
    await staysStill(origin + path, [320, 390, 1280])
  })

  test.each(['offer-board', 'repair-booking', 'member-map'])('so it does in large letters, %s', async (name) => {
    const { server, hosts } = here.town
    const path = hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title><link rel="icon" href="data:,">
      <meta name="viewport" content="width=device-width"><style>body { font-size: 24px }
      coop-${name} { display: block; min-height: 100svh }</style>
      <coop-${name} site="ville-de-lomme"></coop-${name}>
      <script type="module" src="${server.url}/v1/coop.js"></script>`)
    await staysStill(hosts.url + path, [320, 390, 768])
  })

  async function staysStill(address: string, widths: readonly number[]): Promise<void> {
    const shifts = await Promise.all(
      widths.map(async (width) => {
        let answer = () => {}
        const { page } = await visit(here.browser, address, {
          viewport: { width, height: 844 },
          async prepare(slow) {
            await watchShifts(slow)
            answer = holdBack(slow, /\/trpc\/[a-z.,]*open/).free
          },
        })
        // Shown when one has waited for a while.
        await page.locator('[part=base] .wait').first().waitFor()
        await drawn(page)
        answer()
        await page.locator('[part=base] form').first().waitFor()
        await page.waitForLoadState('networkidle')
        await drawn(page)
        return [width, await shiftsOf(page)]
      }),
    )
    expect(shifts).toEqual(widths.map((width) => [width, []]))
  }

  test('the snippet of the README as it is, with text below', async () => {
    const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8')
    const snippet =
      /```html\n([^`]+)```/.exec(readme)?.[1]?.replaceAll('https://coop.example', here.town.server.url) ?? ''
    expect(snippet).toContain('<coop-offer-board')
    const path = here.town.hosts.page(`<!doctype html><html lang="fr"><title>Mairie</title>
      <meta name="viewport" content="width=device-width"><h1>Mairie</h1>${snippet}<p>Horaires de la mairie</p>`)
    const { page } = await visitHost(here.browser, here.town, {
      host: path,
      viewport: { width: 390, height: 844 },
      prepare: watchShifts,
    })
    await page.waitForLoadState('networkidle')
    await drawn(page)

    expect(await shiftsOf(page)).toEqual([])
  })
})
