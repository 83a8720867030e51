import { expect, test } from 'vitest'
import { importsPastAnIndex, wideBorders } from '../../measure/borders.js'
import { deadExports } from '../../measure/dead-exports.js'
import { codeFile } from '../../measure/read-tree.js'
import type { Import } from '../../support/sources.js'

const taken = (from: string, to: string, names: readonly string[] = []): Import => ({
  ...{ from, to, names },
  ours: true,
  typeOnly: false,
})

test('the root reaches past an index unless it enters a slice by its index or by what it says it brings', () => {
  const past = importsPastAnIndex([
    taken('server/followers.ts', 'server/offers/stock/item.store.ts'),
    taken('server/commands/import.ts', 'server/members/import/run.ts'),
    taken('server/followers.ts', 'server/offers/index.ts'),
    taken('server/app.ts', 'server/offers/slice.ts'),
    taken('server/app.ts', 'server/base/instant.ts'),
    taken('server/app.ts', 'server/http/section.ts'),
    taken('server/app.ts', 'server/config.ts'),
    taken('server/loans/loan.ts', 'server/loans/acts/end.ts'),
  ])

  expect(past.map(({ from }) => from)).toEqual(['server/followers.ts', 'server/commands/import.ts'])
})

test('a border is as wide as the names that a slice takes of another, each counted once', () => {
  const names = Array.from({ length: 11 }, (_, at) => `name${at}`)

  expect(
    wideBorders([
      taken('server/offers/a.ts', 'server/search/index.ts', names.slice(0, 6)),
      taken('server/offers/b.ts', 'server/search/index.ts', names.slice(5)),
      taken('server/repairs/c.ts', 'server/search/index.ts', names.slice(1)),
    ]),
  ).toEqual([{ slice: 'offers', of: 'search', names: 11 }])
})

test('an export is dead where nobody takes it, be it passed on by an index', () => {
  const path = 'server/offers/offer.ts'
  const index = 'server/offers/index.ts'
  const files = [
    codeFile(
      path,
      `export const used = 1
export const passedOn = 2
export const inside = used + passedOn
export type Inside = typeof inside
export const tested: Inside = 3
export function nowhere() {}`,
    ),
    codeFile(index, `export { used as offerUsed, passedOn } from './offer.js'`),
  ]
  const { nowhere, ownFile, ownFileTypes, testsOnly } = deadExports(files, [
    taken(index, path, ['used', 'passedOn']),
    taken('server/loans/loan.ts', index, ['offerUsed']),
    taken('test/server/offers/offer.test.ts', path, ['tested']),
  ])

  expect(nowhere).toEqual([{ path, name: 'nowhere' }])
  expect(ownFile.map(({ name }) => name)).toEqual(['passedOn', 'inside'])
  expect(ownFileTypes.map(({ name }) => name)).toEqual(['Inside'])
  expect(testsOnly).toEqual([{ path, name: 'tested' }])
})

test('a file that is taken whole has nothing dead in it', () => {
  const path = 'widgets/parts/load.ts'

  expect(deadExports([codeFile(path, 'export const sheet = 1')], [taken('widgets/coop.ts', path)]).nowhere).toEqual([])
})
