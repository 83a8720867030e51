import { describe, expect, test } from 'vitest'
import { noted, sizes } from '../size.mjs'
import { faults } from '../support/sources.js'

const moments = sizes().filter(({ isMoment }) => isMoment)

/** Nobody should have to hunt for bytes: what grows by less is not looked at. */
const room = 1.1

describe('what a page loads', () => {
  test('has grown by no more than a tenth at the moments that a visitor feels', () => {
    expect(
      faults(Object.entries(noted()), ([name, before]) => {
        const now = moments.find((row) => row.name === name)?.brotli
        if (now === undefined) return `${name} is no moment any more: name another in sizes.json`
        if (now <= before * room) return false
        return `${name}: ${now} bytes, where it was ${before}. Is it worth it to who waits? Then run \`npm run size -- --note\``
      }),
    ).toEqual([])
  })

  test.each([
    ['the loader', /^loader$/, 1_150],
    ['the script to first content', /: script to first content$/, 12_000],
    ['what one more act needs', /, once it is begun$/, 20_000],
    ['a page of our own', /^our page (from a mail|of a loan)$/, 60_000],
    ['the first useful screen of the desk', /^desk: script to its menu|script to the first useful screen$/, 60_000],
    ['one more room of the desk', /^desk: .*, once it is opened$/, 25_000],
  ])('never passes what is promised: %s', (_what, name, most) => {
    const promised = moments.filter((row) => name.test(row.name))

    expect(faults(promised, (row) => row.brotli > most && `${row.name}: ${row.brotli} bytes, ${most} at most`)).toEqual(
      [],
    )
  })
})
