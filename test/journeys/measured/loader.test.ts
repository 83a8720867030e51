import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { openLoaderServer, type LoaderServer } from '../../support/loader/loader-server.js'
import { visitPage } from '../../support/loader/loader-visit.js'
import { patienceMs } from '../../support/patience.js'

let browser: Browser
let house: LoaderServer

beforeAll(async () => {
  house = await openLoaderServer()
  browser = await sharedBrowser()
})

afterAll(async () => {
  await house?.[Symbol.asyncDispose]()
})

const link = '<a href="https://coop.example/s/lomme/offres">Voir les offres</a>'
const script = () => `<script type="module" src="${house.url}/v1/coop.js"></script>`
const chunks = () => house.asked.filter((path) => path.includes('/c/'))
const questions = () => house.asked.filter((path) => path.startsWith('/trpc/'))

const visit = (html: string, headers?: Record<string, string>, prepare?: (page: Page) => unknown) =>
  visitPage(browser, house.page(html, headers), prepare)

/** Second by second of the page's own clock, until something is so. */
async function timePasses(page: Page, until: () => boolean) {
  await expect
    .poll(
      async () => {
        await page.clock.runFor(1_000)
        return until()
      },
      { timeout: patienceMs },
    )
    .toBe(true)
}

/** Runs in the page before ours: what is waited for is noted, and over at once. */
function noteWaits(): void {
  const [waits, after] = [new Set<number>(), setTimeout]
  Object.assign(globalThis, {
    waits,
    setTimeout: (go: () => void, ms = 0) => {
      const isRetry = ms >= 1_000 && ms < 10_000
      if (isRetry) waits.add(ms)
      return after(go, isRetry ? 0 : ms)
    },
  })
}

const waitsOf = (page: Page): Promise<number[]> =>
  page.evaluate(() => [...(globalThis as unknown as { waits: Set<number> }).waits])

/** By file, the paths by which it was asked for, in order. */
function pathsByFile(): Map<string, string[]> {
  const paths = new Map<string, string[]>()
  for (const [path = '', file = ''] of chunks().map((address) => address.split('/c/')))
    paths.set(file, [...(paths.get(file) ?? []), path])
  return paths
}

describe('what a page may hold', () => {
  test('a tag alone is enough, with four requests until it shows something', async () => {
    await using visitor = await visit(`<coop-offer-board site="lomme">${link}</coop-offer-board>${script()}`)

    await visitor.shows('Offres de lomme')

    expect(house.asked).toHaveLength(4)
    expect(questions()).toEqual(['/trpc/offers.open?batch=1&input={"0":{"site":"lomme"}}'])
    expect(visitor.wrong).toEqual([])
  })

  test('an element that asks nothing first is shown without a question', async () => {
    await using visitor = await visit(`<coop-fault-note site="lomme">${link}</coop-fault-note>${script()}`)

    await visitor.page.getByText('Signalez une panne').waitFor()

    expect(house.asked.filter((path) => !/^\/v1\/(coop|c\/[a-z0-9]+)\.js$/.test(path))).toEqual([])
    expect(house.asked).toHaveLength(3)
    expect(visitor.wrong).toEqual([])
  })

  test.each([
    ['before', (board: string, note: string) => note + board],
    ['after', (board: string, note: string) => board + note],
  ])('an element that asks nothing, %s one that does, leaves its question as it is', async (_where, both) => {
    const board = '<coop-offer-board site="lomme"></coop-offer-board>'
    await using visitor = await visit(both(board, '<coop-fault-note site="lomme"></coop-fault-note>') + script())

    await visitor.shows('Offres de lomme')
    await visitor.page.getByText('Signalez une panne').waitFor()

    expect(questions()).toEqual(['/trpc/offers.open?batch=1&input={"0":{"site":"lomme"}}'])
    // Loader, shared part, two elements, and what the loader asked: none had to ask for itself.
    expect(house.asked).toHaveLength(5)
    expect(visitor.wrong).toEqual([])
  })

  test('a division, a link and the script itself become the element, and ask together', async () => {
    await using visitor = await visit(`
      <div data-coop="offer-board" data-site="lille" data-heading-level="3">${link}</div>
      <a data-coop="offer-board" data-site="lomme" href="https://coop.example/">Voir</a>
      <script type="module" src="${house.url}/v1/coop.js" data-coop="offer-board" data-site="ronchin"></script>`)

    await visitor.shows('Offres de', 3)

    expect(questions()).toHaveLength(1)
    const board = visitor.page.locator('div > coop-offer-board')
    expect(await board.getAttribute('heading-level')).toBe('3')
    expect(await board.locator('> a').count()).toBe(1)
    expect(await visitor.page.locator('coop-offer-board[site=lomme] > a').count()).toBe(1)
    expect(await visitor.page.locator('script + coop-offer-board[site=ronchin]').count()).toBe(1)
    expect(visitor.wrong).toEqual([])
  })

  test('a link inside a tag is its fallback, and nothing more', async () => {
    await using visitor = await visit(`
      <coop-offer-board site="lomme"><a data-coop="offer-board" data-site="lomme" href="https://coop.example/">Voir</a>
      </coop-offer-board>${script()}`)

    await visitor.shows('Offres de lomme')

    expect(await visitor.page.locator('coop-offer-board').count()).toBe(1)
  })

  test('what is far below waits until the visitor comes near', async () => {
    await using visitor = await visit(
      `${script()}<p id="far" style="height: 5000px"></p><coop-offer-board site="lomme">${link}</coop-offer-board>`,
    )
    await visitor.page.waitForLoadState('networkidle')
    expect(house.asked).toEqual(['/v1/coop.js'])

    await visitor.page.locator('coop-offer-board').scrollIntoViewIfNeeded()

    await visitor.shows('Offres de lomme')
  })

  test('a tag that comes later is found, and a tag that moves is not asked for again', async () => {
    await using visitor = await visit(`<main></main><footer></footer>${script()}`)
    await visitor.page.evaluate(() => {
      document.querySelector('main')!.innerHTML =
        '<section><coop-offer-board site="lomme"></coop-offer-board></section>'
    })
    await visitor.shows('Offres de lomme')

    await visitor.page.evaluate(() => {
      document.querySelector('footer')!.append(document.querySelector('coop-offer-board')!)
    })

    await visitor.shows('Offres de lomme')
    expect(questions()).toHaveLength(1)
  })

  test('twenty boards of three sites make five requests', async () => {
    const boards = Array.from({ length: 20 }, (_, n) => `<coop-offer-board site="site-${n % 3}"></coop-offer-board>`)
    await using visitor = await visit(`${boards.join('')}${script()}`)

    await visitor.shows('Offres de site-', 20)

    expect(house.asked.length).toBeLessThanOrEqual(5)
    expect(visitor.wrong).toEqual([])
  })

  test('one that stands in a closed shadow root is loaded by name', async () => {
    await using visitor = await visit('<main></main>')

    const shown = await visitor.page.evaluate(`(async () => {
      const root = document.querySelector('main').attachShadow({ mode: 'closed' })
      root.innerHTML = '<coop-offer-board site="lomme"></coop-offer-board>'
      const { load } = await import('${house.url}/v1/coop.js')
      await load('coop-offer-board')
      return root.firstElementChild.matches(':defined')
    })()`)

    expect(shown).toBe(true)
  })
})

describe('when something fails', () => {
  test('a shared part that fails twice is had the third time', async () => {
    await using visitor = await visit(
      `<coop-offer-board site="lomme"></coop-offer-board>${script()}`,
      {},
      async (page) => {
        await page.clock.install()
        let times = 0
        house.fail((path) => path.includes('/c/') && ++times <= 4)
      },
    )
    await timePasses(visitor.page, () => chunks().length === 6)

    await visitor.shows('Offres de lomme')
    expect(chunks().map((path) => path.replace(/\/c\/.*/, ''))).toEqual([
      '/v1',
      '/v1',
      '/v1/~1',
      '/v1/~1',
      '/v1/~2',
      '/v1/~2',
    ])
  })

  test('when nothing comes, the link stays and one sentence tells why', async () => {
    await using visitor = await visit(
      `<coop-offer-board site="lomme">${link}</coop-offer-board>${script()}`,
      {},
      async (page) => {
        await page.clock.install()
        house.fail((path) => path.includes('/c/'))
      },
    )
    const told = visitor.page.waitForEvent('console', (message) => message.type() === 'warning')

    await timePasses(visitor.page, () => chunks().length === 8)

    expect((await told).text()).toMatch(/^coop: coop-offer-board http.*\/guide\/si-rien-n-apparait/)
    expect(await visitor.page.getByRole('link', { name: 'Voir les offres' }).isVisible()).toBe(true)
    expect(visitor.wrong.filter((text) => text.startsWith('unhandled'))).toEqual([])
  })

  test('first parts and later ones are waited for alike and asked for by the same paths', async () => {
    await using early = await visit(
      `<coop-offer-board site="lomme"></coop-offer-board>${script()}`,
      {},
      async (page) => {
        await page.addInitScript(noteWaits)
        house.fail((path) => path.includes('/c/'))
      },
    )
    await expect.poll(() => chunks().length).toBe(8)
    const [loader, loaderWaits] = [pathsByFile(), await waitsOf(early.page)]

    await using later = await visit(`<coop-offer-board site="lomme"></coop-offer-board>${script()}`, {}, (page) =>
      page.addInitScript(noteWaits),
    )
    await later.shows('Offres de lomme')
    const shown = new Set(pathsByFile().keys())
    house.fail((path) => path.includes('/c/'))
    await later.page.getByRole('button').click()
    await expect.poll(() => later.wrong.some((text) => text.startsWith('unhandled'))).toBe(true)
    const [part] = [...pathsByFile()].filter(([file]) => !shown.has(file))

    expect(loaderWaits).toEqual([1_000, 2_000, 4_000])
    expect(await waitsOf(later.page)).toEqual(loaderWaits)
    expect(part?.[1]).toEqual(['/v1', '/v1/~1', '/v1/~2', '/v1/~3'])
    expect([...loader.values()]).toEqual([part?.[1], part?.[1]])

    // An address that failed stays failed in many browsers: who tries once more gets another.
    house.fail(() => false)
    await later.page.getByRole('button').click()
    await later.page.waitForSelector('coop-offer-board[data-later]')
    expect(
      pathsByFile()
        .get(part?.[0] ?? '')
        ?.slice(4),
    ).toEqual(['/v1/~4'])
  })

  test('what came by another path asks for later parts by that path', async () => {
    await using visitor = await visit(
      `<coop-offer-board site="lomme"></coop-offer-board>${script()}`,
      {},
      async (page) => {
        await page.addInitScript(noteWaits)
        house.fail((path) => path.startsWith('/v1/c/'))
      },
    )
    await visitor.shows('Offres de lomme')
    const before = chunks().length

    await visitor.page.getByRole('button').click()
    await visitor.page.waitForSelector('coop-offer-board[data-later]')

    expect(chunks().slice(before)).toEqual([expect.stringMatching(/^\/v1\/~1\/c\//)])
  })

  test('a part loaded later that fails again and again is had in the end', async () => {
    await using visitor = await visit(`<coop-offer-board site="lomme"></coop-offer-board>${script()}`, {}, (page) =>
      page.clock.install(),
    )
    await visitor.shows('Offres de lomme')
    const before = chunks().length
    let failures = 0
    house.fail((path) => path.includes('/c/') && ++failures <= 3)

    await visitor.page.getByRole('button').click()
    await timePasses(visitor.page, () => failures > 3)

    expect(chunks()[before + 1]).toMatch(/^\/v1\/~\d+\/c\//)
    await visitor.page.waitForSelector('coop-offer-board[data-later]')
    expect(visitor.wrong.filter((text) => text.startsWith('unhandled'))).toEqual([])
  })

  test('an early question without an answer is asked again by the element', async () => {
    await using visitor = await visit(`<coop-offer-board site="lomme"></coop-offer-board>${script()}`, {}, async () => {
      let times = 0
      house.fail((path) => path.startsWith('/trpc/') && ++times === 1)
    })

    await visitor.shows('Offres de lomme')

    expect(questions()).toHaveLength(2)
  })
})
