// The pseudo-language `qps`: French words as a longer language with other letters would have them. What stands on a screen without
// brackets is said by no words of ours, what stands between two pairs is glued together, and what is cut was too short for it.

const letters: Readonly<Record<string, string>> = {
  ...{ a: 'å', c: 'ċ', d: 'ď', e: 'ë', g: 'ğ', h: 'ħ', i: 'ï', j: 'ĵ', k: 'ķ', l: 'ľ', n: 'ñ', o: 'ö' },
  ...{ r: 'ŕ', s: 'š', t: 'ť', u: 'ü', w: 'ŵ', y: 'ÿ', z: 'ž' },
}
export const [opens, closes] = ['⟦', '⟧']
const isSaid = new RegExp(`^\\s*${opens}.*${closes}\\s*$`, 's')

/** Addresses, tags, marks and what was said already: no words. */
const kept = /(<[^>]*>|&#?\w+;|https?:\S+|[\w.+-]+@[\w.-]+|⟦[^⟧]*⟧)/

/** Words of a strings file: texts wrapped, functions that say them, lists and tables of them; all else is as it is. */
export function pseudoWords<Words>(words: Words): Words
export function pseudoWords(words: unknown): unknown {
  if (typeof words === 'string') return pseudo(words)
  if (typeof words === 'function')
    return (...args: readonly unknown[]) => {
      const said: unknown = Reflect.apply(words, undefined, args)
      return typeof said === 'string' ? pseudo(said, textsIn(args)) : pseudoWords(said)
    }
  if (Array.isArray(words)) return words.map((each: unknown) => pseudoWords(each))
  if (words === null || typeof words !== 'object' || Object.getPrototypeOf(words) !== Object.prototype) return words
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, pseudoWords(each)]))
}

/** `[text longer and accented]`, what it was given left as it is. */
export function pseudo(text: string, given: readonly string[] = []): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (
    !/\p{L}/u.test(words) ||
    isSaid.test(words) ||
    /^[/#]\S*$|^(?:mailto|https?):|^[a-z]{2}(?:-[A-Z]{2})?$/.test(words)
  )
    return text
  return `${before}${opens}${accented(words, given)}${padding(words)}${closes}${after}`
}

function accented(text: string, given: readonly string[]): string {
  const [first, ...others] = given
  if (first !== undefined)
    return text
      .split(first)
      .map((each) => accented(each, others))
      .join(first)
  return text
    .split(kept)
    .map((piece, at) => (at % 2 ? piece : [...piece].map(letterOf).join('')))
    .join('')
}

export function letterOf(letter: string): string {
  const plain = letter.normalize('NFD').charAt(0)
  const other = letters[plain.toLowerCase()]
  if (other === undefined) return letter
  return plain === plain.toLowerCase() ? other : other.toUpperCase()
}

/** 40 % more: the last word longer where there is one alone, words of eight letters beside several. */
function padding(text: string): string {
  const more = Math.ceil([...text.replace(/<[^>]*>/g, '')].length * 0.4)
  if (!/\s/.test(text)) return 'x'.repeat(more)
  return Array.from({ length: more }, (_, at) => (at % 9 ? 'x' : ' '))
    .join('')
    .trimEnd()
}

/** Longest first, so that a name is kept whole. */
function textsIn(given: unknown): string[] {
  if (typeof given === 'string') return given === '' ? [] : [given]
  if (given === null || typeof given !== 'object') return []
  const texts = Object.values(given).flatMap(textsIn)
  return [...new Set(texts)].sort((one, other) => other.length - one.length)
}
