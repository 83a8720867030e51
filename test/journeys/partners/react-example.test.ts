import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { useTown } from '../../support/journeys/use-town.js'
import { visit } from '../../support/journeys/visit.js'
import { root, textOf } from '../../support/sources.js'
import { faultsIn } from '../../support/versions/strange-project.js'

const here = useTown()

/** A project that has React 19 and our packed package, and nothing else of ours. */
const project = mkdtempSync(join(tmpdir(), 'coop-react-'))
const fileOf = (name: string) => join(project, name)
const packed = v.tuple([v.object({ filename: v.string(), files: v.array(v.object({ path: v.string() })) })])
let shipped: string[] = []

beforeAll(() => {
  const npm = ['pack', join(root, 'dist/npm'), '--pack-destination', project, '--json', '--offline']
  const [{ filename, files }] = v.parse(packed, JSON.parse(execFileSync('npm', npm, { encoding: 'utf8' })))
  shipped = files.map(({ path }) => path)
  mkdirSync(fileOf('node_modules/coop-elements'), { recursive: true })
  execFileSync('tar', ['xzf', fileOf(filename), '-C', fileOf('node_modules/coop-elements'), '--strip-components=1'])
  for (const name of ['react', 'react-dom', '@types/react', '@types/react-dom']) {
    mkdirSync(dirname(fileOf(`node_modules/${name}`)), { recursive: true })
    symlinkSync(join(root, 'node_modules', name), fileOf(`node_modules/${name}`))
  }
  writeFileSync(fileOf('package.json'), '{ "type": "module" }')
  for (const name of ['main.tsx', 'offers-page.tsx']) cpSync(join(root, 'demo/react', name), fileOf(name))
})

afterAll(() => rmSync(project, { recursive: true, force: true }))

describe('the package', () => {
  test('holds the elements, their types and what editors read, and installs nothing else', () => {
    const own = v.parse(
      v.looseObject({ exports: v.record(v.string(), v.union([v.string(), v.record(v.string(), v.string())])) }),
      JSON.parse(readFileSync(fileOf('node_modules/coop-elements/package.json'), 'utf8')),
    )
    const named = Object.values(own.exports).flatMap((each) =>
      typeof each === 'string' ? [each] : Object.values(each),
    )

    expect(own).not.toHaveProperty('dependencies')
    expect(named.map((path) => path.slice('./'.length)).filter((path) => !shipped.includes(path))).toEqual([])
    const others =
      /^((index|offer-board|repair-booking|member-map|my-space)\.(js|d\.ts)|(?:react|vue)\.d\.ts|parts\/\w{7}\.js)$/
    expect(shipped.filter((path) => !others.test(path)).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'licences.txt',
      'package.json',
      'vscode.html-custom-data.json',
    ])
  })

  test('tells the compiler of the example, and of what is wrong, each tag, attribute and event', () => {
    writeFileSync(
      fileOf('wrong.tsx'),
      `import type {} from 'coop-elements/react'
      import 'coop-elements/member-map'
      const board = document.createElement('coop-offer-board')
      board.addEventListener('offer-opened', ({ detail }) => detail.offerId.toUpperCase())
      board.kind = 'sell'
      document.querySelector('coop-member-map')?.addEventListener('member-opened', ({ detail }) => detail.offerId)
      export const space = <coop-my-space site="ville-de-lomme" kind="lend" />
      export const repairs = <coop-repair-booking bike-type="cargo" />
      export const map = <coop-member-map site="ville-de-lomme" onmember-opened={({ detail }) => detail.colour} />`,
    )

    expect(faultsIn(['main.tsx', 'wrong.tsx'].map(fileOf), { jsx: ts.JsxEmit.ReactJSX })).toEqual([
      expect.stringContaining(`Type '"sell"' is not assignable`),
      expect.stringContaining(`Property 'offerId' does not exist on type '{ readonly slug: string; }'`),
      expect.stringContaining(`Property 'kind' does not exist`),
      expect.stringContaining(`Property 'site' is missing`),
      expect.stringContaining(`Property 'colour' does not exist`),
    ])
  })

  test('tells Vue of each tag what a template gives it', () => {
    // What ours extends of Vue's types.
    mkdirSync(fileOf('node_modules/vue'), { recursive: true })
    writeFileSync(fileOf('node_modules/vue/package.json'), '{ "name": "vue", "types": "index.d.ts" }')
    writeFileSync(
      fileOf('node_modules/vue/index.d.ts'),
      `export interface HTMLAttributes { id?: string; class?: unknown }
      export interface PublicProps { key?: PropertyKey }
      export interface GlobalComponents {}`,
    )
    writeFileSync(
      fileOf('in-vue.ts'),
      `import type {} from 'coop-elements/vue'
      import type { GlobalComponents } from 'vue'
      type Given<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props']
      export const board: Given<'coop-offer-board'> = {
        site: 'ville-de-lomme', kind: 'lend', headingLevel: 3, class: 'wide', onOfferOpened: ({ detail }) => detail.offerId,
      }
      export const sold: Given<'coop-offer-board'> = { site: 'ville-de-lomme', kind: 'sell' }
      export const repairs: Given<'coop-repair-booking'> = { bikeType: 'cargo' }
      export const map: Given<'coop-member-map'> = { site: 'ville-de-lomme', onMemberOpened: ({ detail }) => detail.colour }
      export const none: Given<'coop-ofer-board'> = {}`,
    )

    expect(faultsIn([fileOf('in-vue.ts')])).toEqual([
      expect.stringContaining(`Type '"sell"' is not assignable`),
      expect.stringContaining(`Property 'site' is missing`),
      expect.stringContaining(`Property 'colour' does not exist`),
      expect.stringContaining(`'"coop-ofer-board"' does not satisfy`),
    ])
  })
})

/** The page of the example, with its script as a bundler writes it. */
async function examplePage(headers: Record<string, string> = {}): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileOf('main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
  })
  const { server, hosts } = here.town
  const html = textOf('demo/react/index.html')
    .replaceAll('https://coop.example', server.url)
    .replace(' src="main.js"></script>', () => `>${outputFiles[0]?.text}</script>`)
  return hosts.url + hosts.page(html, headers)
}

test('the example in React 19 chooses for the element and hears what is done in it', async () => {
  const { page, wrong } = await visit(here.browser, await examplePage())
  const board = page.locator('coop-offer-board')
  const cards = board.locator('[part=card-link]')

  await cards.first().waitFor()
  const lent = await cards.allInnerTexts()
  await page.getByRole('button', { name: 'Recevoir un don' }).click()
  await expect.poll(() => cards.allInnerTexts()).not.toEqual(lent)
  // Known when React draws it, the element takes properties.
  expect(await board.evaluate((element) => 'kind' in element && element.kind)).toBe('give')
  expect(await board.locator('[role=heading]').first().getAttribute('aria-level')).toBe('2')

  await cards.first().click()

  await board.locator('[part=dialog]').waitFor()
  expect(await page.locator('[role=status]').first().innerText()).toBe('Offres regardées : 1')
  expect(wrong).toEqual([])
})

test('what the console says leads to the guide of the server that the bundle is connected to', async () => {
  const policy = "require-trusted-types-for 'script'; trusted-types other"
  const said: string[] = []
  await visit(here.browser, await examplePage({ 'content-security-policy': policy }), {
    prepare: (page) => page.on('console', (message) => said.push(message.text())),
  })

  const guide = `${here.town.server.url}/guide/si-rien-n-apparait#types-forbidden`
  await expect.poll(() => said.filter((text) => text.startsWith('coop:'))).toEqual([expect.stringContaining(guide)])
})
