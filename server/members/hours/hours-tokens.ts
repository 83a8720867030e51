export type Token =
  | { readonly is: 'time'; readonly minutes: number }
  | { readonly is: 'number'; readonly value: number; readonly digits: number }
  | { readonly is: 'word'; readonly text: string }
  | { readonly is: 'comment'; readonly text: string }
  | { readonly is: 'always' }
  | { readonly is: 'mark'; readonly text: string }

const pattern =
  /\s*(?:"(?<comment>[^"]*)"|(?<always>24\/7)(?!\d)|(?<hour>\d{1,2})[:hH](?<minute>[0-5]\d)(?!\d)|(?<number>\d+)|(?<word>[a-z]+)\.?|(?<mark>[-,;:[\]]))/iy

/** Accepts all kinds of dashes and quotes; undefined at any unknown character. */
export function tokensOf(text: string): Token[] | undefined {
  const typed = text
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[“”„]/g, '"')
    .trimEnd()
  const tokens: Token[] = []
  pattern.lastIndex = 0
  while (pattern.lastIndex < typed.length) {
    const found = pattern.exec(typed)?.groups
    if (!found) return undefined
    tokens.push(tokenOf(found))
  }
  return tokens
}

function tokenOf({ comment, always, hour, minute, number, word, mark }: Partial<Record<string, string>>): Token {
  if (comment !== undefined) return { is: 'comment', text: oneLine(comment) }
  if (always !== undefined) return { is: 'always' }
  if (hour !== undefined) return { is: 'time', minutes: Number(hour) * 60 + Number(minute) }
  if (number !== undefined) return { is: 'number', value: Number(number), digits: number.length }
  if (word !== undefined) return { is: 'word', text: word.toLowerCase() }
  return { is: 'mark', text: mark ?? '' }
}

/** Comments are shown inside a sentence, so line breaks and invisible characters are removed. */
const oneLine = (text: string) =>
  text
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Cc} ]+/gu, ' ')
    .trim()

export type Cursor = { readonly tokens: readonly Token[]; at: number }

export const peek = ({ tokens, at }: Cursor, ahead = 0): Token | undefined => tokens[at + ahead]

export function isMark(token: Token | undefined, text: string): boolean {
  return token?.is === 'mark' && token.text === text
}

export function passMark(cursor: Cursor, text: string): boolean {
  if (!isMark(peek(cursor), text)) return false
  cursor.at += 1
  return true
}

export function take<T>(cursor: Cursor, read: (token: Token) => T | undefined): T | undefined {
  const next = peek(cursor)
  const found = next && read(next)
  if (found !== undefined) cursor.at += 1
  return found
}

export function passComma(cursor: Cursor, goesOn: (token: Token) => boolean): boolean {
  const next = peek(cursor, 1)
  return next !== undefined && goesOn(next) && passMark(cursor, ',')
}
