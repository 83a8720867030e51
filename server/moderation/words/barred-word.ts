import { barredDoes, type BarredDoes } from '../../../widgets/words/moderation/barred-does.js'
import { wordsOf } from '../../base/words.js'

export { barredDoes, type BarredDoes }

export type BarredWord = { readonly word: string; readonly does: BarredDoes; readonly reason: string }

/** Those that stand in the text, whole, whatever their accents and endings: « armes » has « arme », « armoire » has not. */
export function barredIn(words: readonly BarredWord[], text: string): BarredWord[] {
  const said = ` ${wordsOf(text).join(' ')} `
  return words.filter(({ word }) => {
    const stems = wordsOf(word)
    return stems.length > 0 && said.includes(` ${stems.join(' ')} `)
  })
}

type WordFault = { readonly line: number; readonly fault: string }

export const longestWord = 60

/** A list as `word;refuse|look;reason`, one a line; what follows `#` at the start of a line is for its writers. */
export function readBarredWords(text: string): { words: BarredWord[]; faults: WordFault[] } {
  const words = new Map<string, BarredWord>()
  const faults: WordFault[] = []
  for (const [at, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue
    const [word = '', does = '', ...reason] = row.split(';').map((cell) => cell.trim())
    const fault = faultIn(word, does)
    if (fault !== undefined) faults.push({ line: at + 1, fault })
    else words.set(word, { word, does: does === 'look' ? 'look' : 'refuse', reason: reason.join('; ') })
  }
  return { words: [...words.values()], faults }
}

function faultIn(word: string, does: string): string | undefined {
  if (wordsOf(word).length === 0) return 'there is no word'
  if (word.length > longestWord) return `the word has more than ${longestWord} signs`
  return does === 'refuse' || does === 'look' ? undefined : `« ${does} » is neither refuse nor look`
}
