import { expect, test } from 'vitest'
import { sizes } from '../size.mjs'

// design.md §9, in bytes of brotli.
const most = { loader: 1_000, firstContent: 10_000, whole: 30_000, otherLanguage: 3_000, fromMail: 14_000 }

const rows = sizes()
const heavier = (name: RegExp, limit: number) =>
  rows.filter((row) => name.test(row.name) && row.brotli > limit).map((row) => `${row.name}: ${row.brotli} > ${limit}`)

test('the loader weighs at most 1,000 bytes', () => {
  expect(rows.some(({ name }) => name === 'loader')).toBe(true)
  expect(heavier(/^loader$/, most.loader)).toEqual([])
})

test('an element shows its first content after 10 kB of script', () => {
  expect(rows.some(({ name }) => name.endsWith(': script to first content'))).toBe(true)
  expect(heavier(/: script to first content$/, most.firstContent)).toEqual([])
})

test('an element with every view opened weighs at most 30 kB, and 3 kB more in another language', () => {
  expect(rows.some(({ name }) => name.endsWith(': whole, in French'))).toBe(true)
  expect(heavier(/: whole, in French$/, most.whole)).toEqual([])
  expect(heavier(/: what English adds$/, most.otherLanguage)).toEqual([])
})

test('our page that a mail leads to weighs at most 14 kB in both languages', () => {
  expect(rows.some(({ name }) => name === 'our page from a mail')).toBe(true)
  expect(heavier(/^our page from a mail$/, most.fromMail)).toEqual([])
})
