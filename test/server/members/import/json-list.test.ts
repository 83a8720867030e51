import { assert, property, array, jsonValue, nat, constantFrom } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  checkList,
  elementsOf,
  ListCutter,
  type ListWanted,
} from '../../../../server/members/import/files/json-list.js'
import { fileWith } from './file-support.js'

const wanted: ListWanted = { names: ['features'], mayBeWhole: false, one: 'feature', missing: 'no list' }

function cut(text: string, size: number, of: ListWanted = wanted): unknown[] {
  const cutter = new ListCutter(of)
  const values: unknown[] = []
  for (let at = 0; at < text.length; at += size) {
    for (const { value } of cutter.cut(text.slice(at, at + size))) values.push(value)
  }
  cutter.end()
  return values
}

const faultOf = (text: string) =>
  checkList(fileWith(text, 'places.json'), wanted).then(
    () => 'none',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  )

describe('a list in a JSON file', () => {
  test('is the same read in pieces of any size as read whole', () => {
    assert(
      property(array(jsonValue()), nat(30), constantFrom('', ' ', '\r\n'), (list, size, space) => {
        const beside = list[0] ?? null
        const whole = { type: 'FeatureCollection', 'a"features': [beside], beside, features: list, behind: beside }
        const text = JSON.stringify(whole, null, space)

        expect(cut(text, size + 1)).toEqual(JSON.parse(JSON.stringify(list)))
      }),
      { numRuns: 500 },
    )
  })

  test('may be the whole file where that is how it comes', () => {
    const may = { ...wanted, mayBeWhole: true }

    expect(cut('[1, [2, "]"], {"features": [3]}]', 3, may)).toEqual([1, [2, ']'], { features: [3] }])
    expect(cut(' [ ] ', 1, may)).toEqual([])
    expect(() => cut('[1]', 1)).toThrow('no list')
  })

  test('takes the room of one element, however many there are', async () => {
    const feature = JSON.stringify({ type: 'Feature', properties: { name: 'Lieu', about: 'x'.repeat(2_000) } })
    const path = fileWith(`{"features": [${Array.from({ length: 40_000 }, () => feature).join(',\n')}]}`, 'big.json')
    const before = process.memoryUsage().rss
    let most = 0

    for await (const { number } of elementsOf(path, wanted)) {
      if (number % 1_000 === 0) most = Math.max(most, process.memoryUsage().rss - before)
    }

    expect(most).toBeLessThan(80 * 2 ** 20)
  })

  test.each([
    [
      '{"features": [\n{"a": 1},\n{"a": 2 "b": 3}\n]}',
      /^not JSON: feature 2, line 3: Expected ',' or '}' after property/,
    ],
    ['{"features": [\n{"a": 1},\n{\n"a": 2,\n}]}', /^not JSON: feature 2, line 5, in what begins at line 3: Expected/],
    [
      '{"features": [\n{"a": 1},\n\n{"a": {"b": 2},\n{"a": 3}]}',
      /^not JSON: feature 2, line 5, in what begins at line 4: /,
    ],
    ['{"features": [\n{"a": 1]}, {"a": 2}]}', /^not JSON: feature 1, line 2: Expected ',' or '}'/],
    ['{"features": [{"a": 1}\n{"a": 2}]}', /^not JSON: feature 1, line 2, in what begins at line 1: Unexpected/],
    ['{"features": [{"a": 1},\n]}', /^not JSON: feature 2, line 2: nothing stands before or behind a comma$/],
    ['{"features": [,{"a": 1}]}', /^not JSON: feature 1, line 1: nothing stands/],
    ['{"features": [\n{"a": 1},\n{"a": "Rou', /^not JSON: feature 2, line 3: the file ends in the middle of it$/],
    [`{"features": [{"a": "${'x'.repeat(4_100_000)}"}]}`, /^not JSON: feature 1, line 1: it is longer than any place$/],
    ['{"features": [{"a": 1}]', /^not JSON: Expected/],
    ['{"features": [{"a": 1}], "b": }', /^not JSON: Unexpected token/],
    ['{"features": {"a": [1]}}', /^no list$/],
    ['nom,commune\nLe Fil,Lomme\n', /^not JSON: Unexpected token/],
    [' \n ', /^it is empty$/],
  ])('of which something is broken says where and why: %#', async (text, fault) => {
    expect(await faultOf(text)).toMatch(fault)
  })
})
