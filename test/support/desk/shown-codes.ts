import { writeFileSync } from 'node:fs'
import sharp from 'sharp'
import { encode } from 'uqr'

/** Each stands this long in sight, at the pace at which Chromium shows pictures. */
const picturesOfOne = 15

/** A film for Chromium's own camera: a label is held in front of it, then the next, over and over. */
export async function filmCodes(file: string, texts: readonly string[]): Promise<void> {
  const pictures = await Promise.all(texts.map(pictureOf))
  writeFileSync(file, Buffer.concat(pictures.flatMap((picture) => Array<Buffer>(picturesOfOne).fill(picture))))
}

/** A label on a grey table. */
async function pictureOf(text: string): Promise<Buffer> {
  const { data, size } = encode(text, { border: 4 })
  const raw = Buffer.from(data.flat().map((isDark) => (isDark ? 0 : 255)))
  const label = await sharp(raw, { raw: { width: size, height: size, channels: 1 } })
    .resize(280, 280, { kernel: 'nearest' })
    .png()
    .toBuffer()
  const table = sharp({ create: { width: 640, height: 480, channels: 3, background: '#8a8a8a' } })
  return table
    .composite([{ input: label, gravity: 'center' }])
    .jpeg()
    .toBuffer()
}
