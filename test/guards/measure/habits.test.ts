import { expect, test } from 'vitest'
import { languageQuestions, literalSpreads, sleeps, timers } from '../../measure/habits.js'
import { codeFile } from '../../measure/read-tree.js'

const file = (text: string) => [codeFile('server/a.ts', text)]

test('asking for one of two languages is counted, choosing by language is not', () => {
  const found = languageQuestions(
    file(`const a = language === 'en' ? english : french
const b = 'fr' !== language
switch (language) { case 'en': f() }
const c = texts['fr']
const d = kind === 'lend'`),
  )

  expect(found).toEqual(['server/a.ts:1', 'server/a.ts:2', 'server/a.ts:3'])
})

test('a literal that is spread is counted, one that depends is not', () => {
  const found = literalSpreads(
    file(`const a = { ...{ b, c }, d }
const e = { ...(f && { g }), ...h }`),
  )

  expect(found).toEqual(['server/a.ts:1'])
})

test('a timer waits by the clock where it names a time, and yields a turn where it does not', () => {
  const files = file(`await new Promise((resolve) => setTimeout(resolve))
await new Promise((resolve) => setTimeout(resolve, 0))
await new Promise((resolve) => setTimeout(resolve, 300))
await setTimeout(50)
await page.waitForTimeout(700)
clearTimeout(timer)`)

  expect(timers(files)).toHaveLength(5)
  expect(sleeps(files)).toEqual(['server/a.ts:3', 'server/a.ts:4', 'server/a.ts:5'])
})

test('a timer is found under the name that a file gives it', () => {
  const files = file(`import { setTimeout as wait } from 'node:timers/promises'
await wait(10)`)

  expect(sleeps(files)).toEqual(['server/a.ts:2'])
})
