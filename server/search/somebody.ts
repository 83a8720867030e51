import { languages } from '../base/language.js'
import { plain, wordsOf } from '../base/words.js'
import { otherGenders } from './genders.js'
import { acts, trades, ways } from './somebody.strings.js'

const stems = new Set(
  languages.flatMap((language) => {
    const known = wordsOf(trades[language])
    return [...wordsOf(acts[language]), ...known, ...known.flatMap(otherGenders)]
  }),
)

/**
 * Whether somebody is wanted, not a thing: « plombier », « quelqu’un pour mon ordinateur ». `asked` are the stems that were
 * understood, which may be spelt better than the text.
 */
export function seeksSomebody(text: string, asked: readonly string[]): boolean {
  const said = plain(text)
  return (
    [...wordsOf(text), ...asked].some((word) => stems.has(word)) ||
    languages.some((language) => ways[language].test(said))
  )
}
