/**
 * The code that a label, a card or a scanner says: alone, or in the address that a label's QR holds, where it is asked for as
 * `?code=` or else stands last. Empty where there is none.
 */
export function codeOf(text: string): string {
  const said = text.trim()
  const [address, path = '', query = ''] = /^https?:\/\/[^/?#]+([^?#]*)(?:\?([^#]*))?/i.exec(said) ?? []
  if (address === undefined) return said
  const [, asked] = /(?:^|&)code=([^&]*)/.exec(query) ?? []
  const [last = ''] = path.split('/').filter(Boolean).slice(-1)
  return decoded(asked?.replaceAll('+', ' ') ?? last).trim()
}

/** A stranger's address may hold a sign that stands for nothing. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch (cause) {
    if (cause instanceof URIError) return part
    throw cause
  }
}
