import { build } from 'esbuild'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sharedBrowser } from '../../support/chromium.js'
import { namesOfLit } from '../../support/loader/names-of-lit.js'
import { shiftsOnceRead, watchShifts } from '../../support/journeys/visit.js'
import { openLoaderServer, type LoaderServer } from '../../support/loader/loader-server.js'
import { visitPage } from '../../support/loader/loader-visit.js'
import { root, version } from '../../support/sources.js'

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
const questions = () => house.asked.filter((path) => path.startsWith('/trpc/'))

const visit = (html: string, headers?: Record<string, string>, prepare?: (page: Page) => unknown) =>
  visitPage(browser, house.page(html, headers), prepare)

/** What a page with an element of its own loads: another copy of Lit. */
async function ownLit(): Promise<string> {
  const contents = `import { html, LitElement } from 'lit'
    customElements.define('page-clock', class extends LitElement { render() { return html\`<p>Il est midi</p>\` } })`
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

describe('what a page may do to us', () => {
  test('hide what is not defined yet', async () => {
    await using visitor = await visit(
      `<style>:not(:defined) { display: none !important }</style>
      <coop-offer-board site="lomme"></coop-offer-board>${script()}`,
    )

    await visitor.shows('Offres de lomme')
  })

  test('name another base for its addresses, and give arrays a toJSON of its own', async () => {
    await using visitor = await visit(
      `<base href="https://elsewhere.example/"><script>Array.prototype.toJSON = () => 'text'</script>
      <coop-offer-board site="lomme"></coop-offer-board>${script()}`,
    )

    await visitor.shows('Offres de lomme')
  })

  test('hold the script twice, and another version of it, and the single file', async () => {
    await using visitor = await visit(`
      <coop-offer-board site="lomme"></coop-offer-board>${script()}${script()}
      <script type="module" src="${house.otherUrl}/v1/coop.js"></script>
      <script type="module" src="${house.url}/v${version}/coop.offer-board.js"></script>`)

    await visitor.shows('Offres de lomme')
    await visitor.page.waitForLoadState('networkidle')

    expect(visitor.wrong).toEqual([])
    expect(questions().length).toBeLessThanOrEqual(1)
  })

  test('hold a Lit of its own: both work', async () => {
    await using visitor = await visit(`<script type="module">${await ownLit()}</script>
      <page-clock></page-clock><coop-offer-board site="lomme"></coop-offer-board>${script()}`)

    await visitor.shows('Offres de lomme')

    expect(await visitor.page.getByText('Il est midi').isVisible()).toBe(true)
    expect(await visitor.page.evaluate('litHtmlVersions.length')).toBe(2)
    expect(visitor.wrong).toEqual([])
  })

  test('allow our one origin and nothing else, not even templates without a policy', async () => {
    const policy = `default-src 'none'; script-src ${house.url}; connect-src ${house.url}; require-trusted-types-for 'script'`
    await using visitor = await visit(`<coop-offer-board site="lomme">${link}</coop-offer-board>${script()}`, {
      'content-security-policy': policy,
    })

    await visitor.shows('Offres de lomme')

    expect(visitor.wrong).toEqual([])
  })

  test('list the template policies it allows: then the link stays, and nothing is thrown', async () => {
    const policy = `require-trusted-types-for 'script'; trusted-types other`
    await using visitor = await visit(`<coop-offer-board site="lomme">${link}</coop-offer-board>${script()}`, {
      'content-security-policy': policy,
    })
    const told = await visitor.page.waitForEvent('console', (message) => message.type() === 'warning')

    expect(told.text()).toMatch(
      /^coop: coop-offer-board\s: la règle «\strusted-types\s» de cette page ne le permet pas/,
    )
    expect(await visitor.page.getByRole('link', { name: 'Voir les offres' }).isVisible()).toBe(true)
    expect(visitor.wrong.filter((text) => !/^forbidden|TrustedHTML|TrustedTypePolicy/.test(text))).toEqual([])
  })

  test('list the template policies it allows, and check no template: then nothing is thrown', async () => {
    await using visitor = await visit(`<coop-offer-board site="lomme">${link}</coop-offer-board>${script()}`, {
      'content-security-policy': 'trusted-types other',
    })

    await visitor.shows('Offres de lomme')

    expect(
      visitor.wrong.filter((text) => !/^forbidden trusted-types|^Creating a TrustedTypePolicy/.test(text)),
    ).toEqual([])
  })

  test('forbid the question: then the link stays, and nothing is thrown', async () => {
    const policy = `default-src 'none'; script-src ${house.url}`
    await using visitor = await visit(`<coop-offer-board site="lomme">${link}</coop-offer-board>${script()}`, {
      'content-security-policy': policy,
    })

    await visitor.page.waitForSelector('coop-offer-board[data-failed]')

    expect(await visitor.page.getByRole('link', { name: 'Voir les offres' }).isVisible()).toBe(true)
    expect(visitor.wrong.filter((text) => text.startsWith('unhandled'))).toEqual([])
  })
})

describe('what we leave alone', () => {
  test('nothing below moves, whatever the height the author kept', async () => {
    await using visitor = await visit(
      `<coop-offer-board site="lomme" style="display: block; min-height: 200px">${link}</coop-offer-board>
      <coop-offer-board site="lille"><canvas width="1" height="300"></canvas></coop-offer-board>
      <p>Horaires de la mairie</p>${script()}`,
      {},
      (page) => void watchShifts(page),
    )

    await visitor.shows('Offres de', 2)
    await visitor.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))

    expect(await shiftsOnceRead(visitor.page)).toEqual([])
  })

  test('no name on the page but Lit’s, nothing stored, nobody else asked', async () => {
    const asked: string[] = []
    await using visitor = await visit(
      `<coop-offer-board site="lomme"></coop-offer-board><script>window.before = Object.keys(window)</script>${script()}`,
      {},
      async (page) => {
        page.on('request', (request) => asked.push(new URL(request.url()).origin))
      },
    )

    await visitor.shows('Offres de lomme')

    const left = await visitor.page.evaluate(() => ({
      names: Object.keys(window).filter((name) => name !== 'before' && !Object(window).before.includes(name)),
      symbols: Object.getOwnPropertySymbols(window)
        .map((symbol) => symbol.description)
        .filter((name) => name?.startsWith('coop')),
      stored: [document.cookie, localStorage.length, sessionStorage.length],
    }))
    expect(left.symbols).toEqual(['coop'])
    expect(left.stored).toEqual(['', 0, 0])
    expect(new Set(asked)).toEqual(new Set([house.url, new URL(visitor.page.url()).origin]))
    expect(left.names.toSorted()).toEqual(namesOfLit)
  })
})
