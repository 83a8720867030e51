export type Picture = { readonly bytes: Buffer; readonly type: 'image/png' | 'image/jpeg' | 'image/webp' }

/** What it is by its first bytes: what a neighbour says of it is not enough to pass it on under our name. */
export function readPicture(bytes: Buffer): Picture | undefined {
  if (bytes.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n') return { bytes, type: 'image/png' }
  if (bytes.subarray(0, 3).toString('latin1') === '\xff\xd8\xff') return { bytes, type: 'image/jpeg' }
  const isRiff = bytes.subarray(0, 4).toString('latin1') === 'RIFF'
  if (isRiff && bytes.subarray(8, 12).toString('latin1') === 'WEBP') return { bytes, type: 'image/webp' }
  return undefined
}

/** One pixel that lets all through: what a map shows where nobody has a picture, rather than a broken one. */
export const nothing: Picture = {
  type: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
}
