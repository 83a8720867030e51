/**
 * Words of people for a header or a parameter: one line, and nothing that is not seen. Marks that turn the direction of
 * writing could make a name read as another, and `=?` would be read as the beginning of an encoded word (RFC 2047).
 */
export function oneLine(text: string): string {
  return text
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/=\?/g, '= ?')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()
}
