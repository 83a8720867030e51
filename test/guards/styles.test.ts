import { expect, test } from 'vitest'
import { codeOf, faults, filesUnder } from '../support/sources.js'

const sheets = ['widgets', 'server/http/pages'].flatMap((folder) => filesUnder(folder, '.styles.ts'))

/** What holds no words. */
const wordless = new Set([
  // In a narrow window, the picture beside the words of a card.
  'server/http/pages/layout/page.styles.ts .card',
  // Around the root, which has a size of letters of its own.
  'widgets/shared/reset.styles.ts :host',
])

type Declaration = { readonly path: string; readonly selector: string; readonly name: string; readonly value: string }

function declarationsOf(path: string): Declaration[] {
  return [...codeOf(path).matchAll(/([^{};`]+)\{([^{}]*)\}/g)].flatMap(([, selector = '', body = '']) =>
    body.split(';').flatMap((line) => {
      const [name = '', value] = line.split(/:(.*)/s)
      return value === undefined
        ? []
        : { path, selector: selector.replace(/\/\*.*?\*\//gs, '').trim(), name: name.trim(), value: value.trim() }
    }),
  )
}

/** Columns, and the least width of a box. */
const widths = /^(grid-template(-columns)?|grid-auto-columns|grid|flex(-basis)?|columns|min-(inline-size|width))$/

/** What a finger needs is no width of words (WCAG 2.2, 2.5.5: 44 px). */
const fingersPx = 44

test('columns and least widths grow with the letters: none that holds words is in pixels', () => {
  const sized = sheets.flatMap(declarationsOf).filter(({ name }) => widths.test(name))

  expect(
    faults(sized, ({ path, selector, name, value }) => {
      const inPixels = [...value.matchAll(/([\d.]+)px/g)].some(([, size]) => Number(size) > fingersPx)
      if (!inPixels || wordless.has(`${path} ${selector}`)) return false
      return `${path}: ${selector} { ${name}: ${value} }: in em, or words break in a page of large letters`
    }),
  ).toEqual([])
})

const byClassAlone = /^\.[\w-]+$/
const outOfTheFlow = new Set(['sticky', 'absolute', 'fixed'])

test('what its class alone takes out of the flow is called so in no other sheet: both may come to stand in one root', () => {
  const ofElements = sheets.filter((path) => path.startsWith('widgets/'))
  const ruled = ofElements.flatMap(declarationsOf).filter(({ selector }) => byClassAlone.test(selector))
  const stuck = ruled.filter(({ name, value }) => name === 'position' && outOfTheFlow.has(value))

  expect(
    faults(stuck, ({ path, selector }) => {
      const other = ruled.find((rule) => rule.selector === selector && rule.path !== path)
      return other && `${path}: ${selector} is also what ${other.path} calls something`
    }),
  ).toEqual([])
})
