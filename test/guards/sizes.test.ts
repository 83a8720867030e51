import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { noted, sizes } from '../size.mjs'
import { faults, root } from '../support/sources.js'

const moments = sizes().filter(({ isMoment }) => isMoment)
const reached = noted()

/** Nobody should have to hunt for bytes: what changes by less is not looked at. */
const slackOf = (bytes: number) => Math.max(1_000, Math.round(bytes / 20))

const signed = (bytes: number) => (bytes > 0 ? `+${bytes}` : String(bytes))

describe('what a page loads', () => {
  test('weighs what sizes.json notes, within 1 kB or 5 %', () => {
    const rows = moments.map(({ name, brotli }) => ({ name, brotli, now: reached[name]?.now ?? 0 }))
    const changed = rows.filter(({ brotli, now }) => brotli !== now)
    if (changed.length > 0)
      console.info(changed.map(({ name, brotli, now }) => `${name}: ${brotli} (${signed(brotli - now)})`).join('\n'))

    expect(Object.keys(reached).toSorted()).toEqual(rows.map(({ name }) => name).toSorted())
    expect(
      faults(rows, ({ name, brotli, now }) => {
        if (Math.abs(brotli - now) <= slackOf(now)) return false
        return `${name}: ${brotli} and no longer ${now}. Is it meant? Then run \`npm run size -- --note\``
      }),
    ).toEqual([])
  })

  test('has not grown since the last release without a fragment that tells why', () => {
    expect(
      faults(Object.entries(reached), ([name, { before, now, told = {} }]) => {
        const gone = Object.keys(told).find((fragment) => !existsSync(join(root, '.changes', `${fragment}.md`)))
        if (gone) return `${name}: .changes/${gone}.md is no more; after a release, what is now becomes what was before`
        const untold = now - before - Object.values(told).reduce((sum, bytes) => sum + bytes, 0)
        if (untold <= slackOf(before)) return false
        return `${name}: ${signed(untold)}. Write a fragment in .changes/ and add it to \`told\`, with these bytes`
      }),
    ).toEqual([])
  })

  test.each([
    ['the loader', /^loader$/, 1_150],
    ['the script to first content', /: script to first content$/, 12_000],
    ['what one more act needs', /, once it is begun$/, 20_000],
    ['a page of our own', /^our page from a mail$/, 60_000],
    ['the first useful screen of the desk', /^desk: script to its menu|script to the first useful screen$/, 60_000],
    ['one more room of the desk', /^desk: .*, once it is opened$/, 25_000],
  ])('never passes what is promised: %s', (_what, name, most) => {
    const promised = moments.filter((row) => name.test(row.name))

    expect(faults(promised, (row) => row.brotli > most && `${row.name}: ${row.brotli} bytes, ${most} at most`)).toEqual(
      [],
    )
  })
})
