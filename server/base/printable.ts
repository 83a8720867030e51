const obeyed = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/**
 * Other people's words made safe for a terminal: control characters are written out rather than obeyed, so that nobody
 * clears the operator's screen or fills the clipboard from afar; marks of writing direction too, which make one text read
 * as another. New lines and tabs stay.
 */
export function printable(text: string): string {
  return text.replace(obeyed, (character) =>
    character === '\n' || character === '\t' ? character : `\\u{${character.charCodeAt(0).toString(16)}}`,
  )
}
