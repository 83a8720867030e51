export type Picture = { readonly bytes: Buffer; readonly type: 'image/png' | 'image/jpeg' | 'image/webp' }

/** What it is by its first bytes: what a neighbour says of it is not enough to pass it on under our name. */
export function readPicture(bytes: Buffer): Picture | undefined {
  const first = bytes.subarray(0, 12).toString('hex')
  if (first.startsWith('89504e470d0a1a0a')) return { bytes, type: 'image/png' }
  if (first.startsWith('ffd8ff')) return { bytes, type: 'image/jpeg' }
  // RIFF, its length, WEBP.
  return /^52494646.{8}57454250/.test(first) ? { bytes, type: 'image/webp' } : undefined
}

/** One pixel that lets all through: what a map shows where nobody has a picture, rather than a broken one. */
export const nothing: Picture = {
  type: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
}
