import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { after, fieldsTaken, fieldsTold, shownOf, textsIn, unsaid, wrongOf } from '../../../server/base/fields.js'
import { aliases, keptOf, rowOf } from '../../../server/database/field-columns.js'
import { inner, shown } from '../../../server/database/retention.js'

const fields = {
  colour: { is: 'choice', of: ['red', 'blue'], absent: 'clears' },
  price: { is: 'cents', most: 5_000, absent: 'clears' },
  made: { is: 'text', most: 10 },
  spare: { is: 'days', most: 7 },
} as const

const input = v.strictObject(fieldsTaken(fields))
const said = { colour: 'red', price: 1_200, made: 'oak', spare: 2 } as const

describe('what is said of a thing', () => {
  test('is taken within the limits of its fields, and no further', () => {
    expect(v.parse(input, { ...said, made: ' oak ' })).toEqual(said)
    expect(v.parse(input, {})).toEqual({})

    expect(wrongOf(fields, said)).toEqual([])
    expect(wrongOf(fields, { price: -1, made: 'x'.repeat(11), spare: 0 })).toEqual(['price', 'made', 'spare'])
    expect(v.is(input, { price: 5_001 })).toBe(false)
    expect(v.is(input, { colour: 'green' })).toBe(false)
  })

  test('is cleared by null, which fields that were there before do not know', () => {
    expect(v.is(input, { made: null, spare: null })).toBe(true)
    expect(v.is(input, { colour: null })).toBe(false)
    expect(after(fields, said, { colour: 'blue', price: 0, made: null })).toEqual({
      colour: 'blue',
      price: 0,
      made: null,
      spare: 2,
    })
  })

  test('stays where somebody who does not know of it changes the rest, but for fields that are cleared so', () => {
    expect(after(fields, said, {})).toEqual({ colour: null, price: null, made: 'oak', spare: 2 })
    expect(after(fields, unsaid(fields), { price: 3 })).toEqual({ colour: null, price: 3, made: null, spare: null })
  })

  test('is shown without what is not said', () => {
    const told = shownOf(fields, { ...said, made: null })

    expect(told).toEqual({ colour: 'red', price: 1_200, spare: 2 })
    expect(v.parse(v.object(fieldsTold(fields)), told)).toEqual(told)
    expect(textsIn(fields, said)).toEqual(['oak'])
    expect(textsIn(fields, told)).toEqual([''])
  })
})

test('a field is read and written under the name of its column, and is told in the register', () => {
  const columns = { made: { column: 'made_of', kept: shown }, spare: { column: 'spare_days', kept: inner } } as const

  expect(aliases('thing', columns)).toEqual(['thing.made_of as made', 'thing.spare_days as spare'])
  expect(rowOf(columns, said)).toEqual({ made_of: 'oak', spare_days: 2 })
  expect(keptOf(columns)).toEqual({ made_of: shown, spare_days: inner })
})
