import { describe, expect, test } from 'vitest'
import { areNear, isOneTypoAway, lettersOf } from '../../../../server/members/directory/typo.js'

const letters = [...'abcdefghijklmnopqrstuvwxyz']

/** All typos of a word: a letter missing, added, wrong, or swapped with the next. */
function typosOf(word: string): string[] {
  return [...word].flatMap((_, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at)]
    return [
      before + after.slice(1),
      ...letters.flatMap((letter) => [before + letter + after, before + letter + after.slice(1)]),
      before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2),
    ]
  })
}

describe('a word with one typo', () => {
  test.each(['velo', 'bricolage', 'ressourceri', 'aaaa'])('is taken for %s, whatever the typo', (word) => {
    const typed = typosOf(word).filter((typo) => typo.length >= 4 && typo !== word)

    expect(typed.filter((typo) => !isOneTypoAway(word, typo))).toEqual([])
    expect(typed.filter((typo) => !areNear(lettersOf(word), lettersOf(typo)))).toEqual([])
  })

  test('is not taken for one that has two, nor does a glance at its letters let nearly everything through', () => {
    expect(isOneTypoAway('bricolage', 'bricollagge')).toBe(false)
    expect(isOneTypoAway('bricolage', 'birclage')).toBe(false)
    expect(areNear(lettersOf('bricolage'), lettersOf('mediathek'))).toBe(false)
  })
})
