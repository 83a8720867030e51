import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { root } from '../support/sources.js'
import { brokenSince, readApi } from '../support/versions/published-api.js'

const versions = join(root, 'test/support/versions')
const published = readdirSync(versions).filter((name) => /^v\d/.test(name))
const today = readApi(readFileSync(join(root, 'dist/public/v1/api.d.ts'), 'utf8'))

test.each(published)('what was published in %s is taken and answered still', (version) => {
  const file = brotliDecompressSync(readFileSync(join(versions, version, 'api.d.ts.br')))
  const before = readApi(file.toString('utf8'))

  expect(before.size).toBeGreaterThan(200)
  expect(brokenSince(before, today)).toEqual([])
})

test('a procedure or a field that goes away is found, and so is a question that wants more', () => {
  const api = (input: string, output: string) =>
    readApi(`export type Api = TRPCBuiltRouter<Root, { offers: { sheet: Query<${input}, ${output}> } }>`)
  const before = api(`{ id: string; days?: number }`, `{ title: string; giver?: { name: string } }`)
  const found = (input: string, output: string) => brokenSince(before, api(input, output))

  // What is added, and what is told where it was left out, breaks nothing.
  expect(
    found(
      `{ id: string | null; days?: number; kind?: 'lend' }`,
      `{ title: 'a' | 'b'; giver: { name: string }; of: string }`,
    ),
  ).toEqual([])
  expect(found(`{ days: number; site: string }`, `{ title: string | null }`)).toEqual([
    'offers.sheet: in.id is gone',
    'offers.sheet: in.days was none|number, and is number',
    'offers.sheet: out.title was string, and is null|string',
    'offers.sheet: out.giver is gone',
    'offers.sheet: out.giver.name is gone',
    'offers.sheet: in.site must be sent now',
  ])
  expect(brokenSince(before, new Map())).toEqual(['offers.sheet is gone'])
})
