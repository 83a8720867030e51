import { describe, expect, test } from 'vitest'
import { areNear, isOneSlipAway, lettersOf } from '../../../../server/members/directory/slip.js'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** What somebody may type instead of a word: a letter left out, added, wrong, or exchanged with the next. */
function slipsOf(word: string): string[] {
  return [...word].flatMap((_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    return [
      before + after.slice(1),
      ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ]
  })
}

describe('a word with one slip', () => {
  test.each(['velo', 'bricolage', 'ressourceri', 'aaaa'])('is taken for %s, whatever the slip', (word) => {
    const typed = slipsOf(word).filter((slip) => slip.length >= 4 && slip !== word)

    expect(typed.filter((slip) => !isOneSlipAway(word, slip))).toEqual([])
    expect(typed.filter((slip) => !areNear(lettersOf(word), lettersOf(slip)))).toEqual([])
  })

  test('is not taken for one that has two, nor does a glance at its letters let nearly everything through', () => {
    expect(isOneSlipAway('bricolage', 'bricollagge')).toBe(false)
    expect(isOneSlipAway('bricolage', 'birclage')).toBe(false)
    expect(areNear(lettersOf('bricolage'), lettersOf('mediathek'))).toBe(false)
  })
})
