import { expect, test } from 'vitest'
import { sizes } from '../size.mjs'

// design.md §9, in bytes of brotli. A booking is more than a list with its sheets: decision 17 says what it weighs and why.
const most = {
  loader: 999,
  firstContent: 8_590,
  looking: 23_000,
  whole: { 'offer-board': 29_600, 'repair-booking': 34_849, 'member-map': 29_800 },
  otherLanguage: { 'offer-board': 3_000, 'repair-booking': 4_400, 'member-map': 3_400 },
  refusal: 1_100,
  map: 29_500,
  fromMail: 11_500,
}

const rows = sizes()
const heavier = (name: RegExp, limit: number) =>
  rows.filter((row) => name.test(row.name) && row.brotli > limit).map((row) => `${row.name}: ${row.brotli} > ${limit}`)

test('the loader weighs less than 1,000 bytes', () => {
  expect(rows.some(({ name }) => name === 'loader')).toBe(true)
  expect(heavier(/^loader$/, most.loader)).toEqual([])
})

test('an element shows its first content after 8.6 kB of script', () => {
  expect(rows.some(({ name }) => name.endsWith(': script to first content'))).toBe(true)
  expect(heavier(/: script to first content$/, most.firstContent)).toEqual([])
})

test('who only looks loads at most 23 kB of script, whatever the element', () => {
  expect(rows.some(({ name }) => name.endsWith(': script of who only looks'))).toBe(true)
  expect(heavier(/: script of who only looks$/, most.looking)).toEqual([])
})

test('an element with every view opened weighs less than 30 kB, and one that books 34.8 kB', () => {
  const whole = rows.flatMap(({ name }) => /^(.*): whole, in French$/.exec(name)?.[1] ?? [])

  expect(whole.toSorted()).toEqual(Object.keys(most.whole).toSorted())
  for (const [name, limit] of Object.entries(most.whole)) {
    expect(heavier(new RegExp(`^${name}: whole, in French$`), limit)).toEqual([])
  }
})

test('another language adds at most 3.4 kB to an element, and 4.4 kB to one that books', () => {
  for (const [name, limit] of Object.entries(most.otherLanguage)) {
    const added = new RegExp(`^${name}: what English adds$`)

    expect(rows.some((row) => added.test(row.name))).toBe(true)
    expect(heavier(added, limit)).toEqual([])
  }
})

test('words for a refusal come when something was refused, in at most 1.1 kB', () => {
  expect(rows.some(({ name }) => name.endsWith(': why it was refused, once it was'))).toBe(true)
  expect(heavier(/: why it was refused, once it was$/, most.refusal)).toEqual([])
})

test('the engine of the map comes once the map is seen, in at most 29.5 kB', () => {
  expect(rows.some(({ name }) => name.endsWith(': its map, once it is seen'))).toBe(true)
  expect(heavier(/: its map, once it is seen$/, most.map)).toEqual([])
})

test('our page that a mail leads to weighs at most 11.5 kB in both languages', () => {
  expect(rows.some(({ name }) => name === 'our page from a mail')).toBe(true)
  expect(heavier(/^our page from a mail$/, most.fromMail)).toEqual([])
})
