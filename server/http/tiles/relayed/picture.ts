export type Picture = { readonly bytes: Buffer; readonly type: 'image/png' | 'image/jpeg' | 'image/webp' }

/** By the first bytes: an upstream's content type is not trusted for what is served under our name. */
export function readPicture(bytes: Buffer): Picture | undefined {
  const first = bytes.subarray(0, 12).toString('hex')
  if (first.startsWith('89504e470d0a1a0a')) return { bytes, type: 'image/png' }
  if (first.startsWith('ffd8ff')) return { bytes, type: 'image/jpeg' }
  // RIFF, length, WEBP.
  return /^52494646.{8}57454250/.test(first) ? { bytes, type: 'image/webp' } : undefined
}

/** A transparent pixel, shown instead of a broken image. */
export const nothing: Picture = {
  type: 'image/png',
  bytes: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  ),
}
