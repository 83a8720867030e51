const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd' }

export function plain(text: string): string {
  return unaccented(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
}

/** A fast path: most indexed texts have no accent, and normalizing them was half of the work. */
function unaccented(text: string): string {
  if (!/[^ -~]/.test(text)) return text.toLowerCase()
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[œæßøłđ]/g, (letter) => ligatures[letter] ?? letter)
}

const elided = new Set(['l', 'd', 'j', 'm', 't', 's', 'n', 'c', 'qu', 'jusqu', 'lorsqu', 'puisqu', 'quelqu'])

/**
 * One word without its French ending. Deliberately light, and ours on both engines: the stemmers of Snowball,
 * PostgreSQL and Orama keep « vélo » and « vélos », « jeu » and « jeux » apart.
 */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word
  let w = word
  if (/[^s]s$/.test(w) || /[aeo]ux$/.test(w)) w = w.slice(0, -1)
  if (w.length > 4 && w.endsWith('au') && word.endsWith('aux') && !word.endsWith('eaux')) w = `${w.slice(0, -2)}al`
  if (w.length > 4 && w.endsWith('ee')) w = w.slice(0, -1)
  if (w.length > 3 && w.endsWith('e')) w = w.slice(0, -1)
  return w
}

/** « 18V » is split, so that it matches « 18 V ». */
const unit = /(\d)(v|w|l|g|m|h|a|kg|cl|cm|mm|km|ah|kw|cv|ml)\b/g

export function wordsOf(text: string): string[] {
  return plain(/['’ʼ]/.test(text) ? withoutElisions(text) : text)
    .replace(unit, '$1 $2')
    .split(' ')
    .filter((word) => word !== '')
    .map(stem)
}

function withoutElisions(text: string): string {
  return text.replace(/(^|[^\p{L}])(\p{L}{1,6})['’ʼ]/gu, (whole, before: string, head: string) =>
    elided.has(plain(head)) ? `${before} ` : whole,
  )
}

/** Stop words. */
const empty = new Set(wordsOf('a au aux avec d dans de des du en et l la le les ou par pour sans sur un une'))

export const saysNothing = (word: string): boolean => empty.has(word)
