/** Of what somebody wrote: a telephone number has its `tel:`. */
export type Piece = { readonly text: string; readonly tel?: string }

const mark = String.raw`[ \u00a0\u202f./-]`
/** As one writes it in France: pairs, with the same mark between them all, or none. */
const numbers = new RegExp(
  String.raw`(?:(?:\+|00${mark}?)33${mark}?(?:\(0\)${mark}?)?|0)[1-9](${mark}?)\d\d(?:\1\d\d){3}`,
  'g',
)

/** Finds the telephone numbers of France in words. What goes on before or after, as an amount or the number of an account does, is none. */
export function phonesIn(words: string): readonly Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { 0: text, 1: between = '', index } of words.matchAll(numbers)) {
    const end = index + text.length
    if (goesOn(words.slice(end), between) || hasBegun(words.slice(0, index), between)) continue
    pieces.push({ text: words.slice(done, index) }, { text, tel: telOf(text) })
    done = end
  }
  return [...pieces, { text: words.slice(done) }].filter(({ text }) => text !== '')
}

/** (`phone.ts` is in the first file of the booking element.) */
const telOf = (phone: string): string =>
  `tel:${phone
    .replace('(0)', '')
    .replace(/^00/, '+')
    .replace(/[^+\d]/g, '')}`

const goesOn = (after: string, between: string): boolean =>
  /^[.,]?\d/.test(after) || (after.startsWith(between) && /^\d/.test(after.slice(between.length)))

const hasBegun = (before: string, between: string): boolean =>
  /[\d+]$/.test(before) ||
  /\d[.,]$/.test(before) ||
  (between !== '' && before.endsWith(between) && /\d$/.test(before.slice(0, -1)))
