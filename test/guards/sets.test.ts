import ts from 'typescript'
import { expect, test } from 'vitest'
import { faults, filesUnder, lineOf, parse, walk } from '../support/sources.js'

type Listed = { readonly at: string; readonly path: string; readonly named: string }

/** Lists of three names and more, in whatever order. */
function listsUnder(folder: string, isAsked: (path: string) => boolean): Listed[] {
  return filesUnder(folder, '.ts')
    .filter(isAsked)
    .flatMap((path) => {
      const found: Listed[] = []
      walk(parse(path), (node) => {
        if (!ts.isArrayLiteralExpression(node) || node.elements.length < 3) return
        const names = node.elements.filter(ts.isStringLiteral).map(({ text }) => text)
        if (names.length < node.elements.length) return
        found.push({ at: `${path}:${lineOf(node)}`, path, named: names.toSorted().join(' ') })
      })
      return found
    })
}

/** The same names by chance, or kept apart for what is said beside them. */
const apart: Readonly<Record<string, string>> = {
  'widgets/pages/desk/rooms/loans/request/act-form.ts':
    'the desk and the page of a loan would fetch one file more for two lines',
  'widgets/pages/desk/rooms/stock/item-sheet.ts': 'which objects one act fits, as the act itself says',
  'widgets/parts/loans/answer/end-forms.ts': 'the desk and the page of a loan would fetch one file more for two lines',
  'widgets/repair-booking/steps/fault-photo.ts': 'what a browser can draw, whatever the server takes',
}

const isOfWords = (path: string) => /^widgets\/words\//.test(path)

test('a set that the server or the words list is not listed anew by what runs in pages', () => {
  const listed = [
    ...listsUnder('server', (path) => !/\/migrations\//.test(path)),
    ...listsUnder('widgets', (path) => isOfWords(path) && !/\.strings(\.en)?\.ts$/.test(path)),
  ]
  const known = new Map(listed.map((each) => [each.named, each]))
  const inPages = listsUnder('widgets', (path) => !isOfWords(path) && !/\.strings(\.en)?\.ts$/.test(path))

  expect(known.size).toBeGreaterThan(50)
  expect(
    faults(inPages, ({ at, path, named }) => {
      const other = known.get(named)
      return other && !apart[path] && `${at} lists what ${other.at} lists: keep one array in widgets/words/`
    }),
  ).toEqual([])
  expect(
    Object.keys(apart).filter((path) => !inPages.some((each) => each.path === path && known.has(each.named))),
  ).toEqual([])
})
