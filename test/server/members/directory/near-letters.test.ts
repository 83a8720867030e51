import { describe, expect, test } from 'vitest'
import { lettersOf, nearLetters } from '../../../../server/members/directory/near-letters.js'
import { costFrom } from '../../../../server/search/index.js'

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

const isMeant = (word: string, typo: string) =>
  costFrom({ stem: typo, word: typo })({ stem: word, word }) < Number.POSITIVE_INFINITY

describe('a word with one typo', () => {
  test.each(['velo', 'bricolage', 'ressourceri', 'aaaa'])('is taken for %s, whatever the typo', (word) => {
    const typed = typosOf(word).filter((typo) => typo.length >= 4 && typo !== word)

    expect(typed.filter((typo) => !isMeant(word, typo))).toEqual([])
    expect(typed.filter((typo) => !nearLetters(typo)(lettersOf(word), word))).toEqual([])
  })

  test('is not taken for a short one that has two, nor does a glance at its letters let nearly everything through', () => {
    expect(isMeant('velo', 'vleoo')).toBe(false)
    expect(isMeant('bricolage', 'birclage')).toBe(true)
    expect(nearLetters('bricolage')(lettersOf('mediathek'), 'mediathek')).toBe(false)
    expect(nearLetters('velo')(lettersOf('tapis'), 'tapis')).toBe(false)
  })
})
