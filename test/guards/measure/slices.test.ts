import { expect, test } from 'vitest'
import { codeFile } from '../../measure/read-tree.js'
import { changes } from '../../measure/show.js'
import { sliceOfProduct, sliceOfTest, sliceSizes } from '../../measure/slices.js'

test('a file is of its slice, a page of its own, a loose file of the root', () => {
  expect(
    ['server/offers/board/card.ts', 'server/main.ts', 'widgets/pages/desk/gate.ts', 'widgets/coop.ts', 'demo/a.ts'].map(
      sliceOfProduct,
    ),
  ).toEqual(['server/offers', 'server/root', 'widgets/pages/desk', 'widgets/root', undefined])
})

test('a test is of the slice whose name its folder bears, wherever that slice has moved', () => {
  const before = new Set(['server/offers', 'widgets/desk'])
  const after = new Set(['server/offers', 'widgets/pages/desk'])
  const of = (path: string) => [sliceOfTest(path, before), sliceOfTest(path, after)]

  expect(of('test/server/offers/search/find.test.ts')).toEqual(['server/offers', 'server/offers'])
  expect(of('test/widgets/desk/act.test.ts')).toEqual(['widgets/desk', 'widgets/pages/desk'])
  expect(of('test/journeys/desk/stock.test.ts')).toEqual(['widgets/desk', 'widgets/pages/desk'])
  expect(of('test/journeys/keyboard.test.ts')).toEqual([undefined, undefined])
  expect(of('test/support/offers/stock.ts')).toEqual([undefined, undefined])
})

test('lines are counted as an editor does, of product and of tests', () => {
  const sizes = sliceSizes([
    codeFile('server/offers/offer.ts', 'one\ntwo\n'),
    codeFile('server/offers/code.ts', 'one'),
    codeFile('test/server/offers/offer.test.ts', 'one\n'),
  ])

  expect(sizes).toEqual([{ slice: 'server/offers', product: { files: 2, lines: 3 }, tests: { files: 1, lines: 1 } }])
})

test('two measures are compared figure by figure, new and gone ones too', () => {
  const text = changes({ figures: { same: 1, fewer: 5, gone: 2 } }, { figures: { same: 1, fewer: 3, new: 4 } })

  expect(text.split('\n').map((line) => line.split(/\s+/))).toEqual([
    ['', 'before', 'now', 'more'],
    ['fewer', '5', '3', '-2'],
    ['gone', '2', '–'],
    ['new', '–', '4'],
  ])
})
