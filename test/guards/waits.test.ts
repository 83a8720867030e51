import { expect, test } from 'vitest'
import { timers } from '../measure/habits.js'
import { filesUnder, parse } from '../support/sources.js'

/** What measures waits until what it measures has come to rest. */
const measures = /^test\/bench\//

const helpers = new Set(['test/support/turn.ts', 'test/support/until.ts'])

test('no test waits by the clock', () => {
  const files = filesUnder('test', '.ts').filter((path) => !measures.test(path) && !helpers.has(path))
  const found = timers(files.map((path) => ({ path, text: '', tree: parse(path) })))

  expect(files.length).toBeGreaterThan(500)
  expect(
    found.map((at) => `${at} waits by the clock: \`until\` waits for a condition, \`turn\` gives way once`),
  ).toEqual([])
})
