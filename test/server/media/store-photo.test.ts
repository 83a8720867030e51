import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, onTestFinished, test } from 'vitest'
import { Refusal } from '../../../server/base/refusal.js'
import { openStorage, storePhoto, type PhotoStorage } from '../../../server/media/index.js'
import { orUnreadable } from '../../../server/media/read-photo.js'

const lens = { IFD0: { Make: 'Makernaud', Model: 'X1' }, IFD3: { GPSLatitude: '50/1 38/1 0/1', GPSLatitudeRef: 'N' } }

async function emptyStorage(): Promise<PhotoStorage> {
  const folder = await mkdtemp(join(tmpdir(), 'photos-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return openStorage({ dataDir: folder })
}

function canvas(width: number, height: number, background = '#8a5a2b') {
  return sharp({ create: { width, height, channels: 3, background }, limitInputPixels: false })
}

/** Left half blue, right half yellow, so that one can tell how it was turned. */
function halves(width: number, height: number) {
  const right = { create: { width: width / 2, height, channels: 3 as const, background: '#ffe000' } }
  return canvas(width, height, '#0030c0').composite([{ input: right, left: width / 2, top: 0 }])
}

async function stored(storage: PhotoStorage, path: string): Promise<Buffer> {
  const bytes = await storage.get(path.replace('/photos/', ''))
  if (!bytes) throw new Error(`nothing at ${path}`)
  return Buffer.from(bytes)
}

async function refusalOf(bytes: Uint8Array) {
  const storage = await emptyStorage()
  const error: unknown = await storePhoto(storage, bytes).catch((thrown: unknown) => thrown)
  return error instanceof Refusal ? error.reason : error
}

describe('a photo that is kept', () => {
  test('has no trace of the camera or of where it was taken', async () => {
    const storage = await emptyStorage()
    const taken = await canvas(1000, 700)
      .withExif(lens)
      .withIccProfile('p3')
      .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/"/>')
      .jpeg()
      .toBuffer()
    expect(taken.includes('Makernaud')).toBe(true)
    expect((await sharp(taken).metadata()).exif).toBeDefined()

    const { sizes } = await storePhoto(storage, taken)

    for (const { path } of sizes) {
      const file = await stored(storage, path)
      const { exif, icc, xmp, iptc, orientation } = await sharp(file).metadata()
      expect({ exif, icc, xmp, iptc, orientation }).toEqual({})
      expect(/EXIF|XMP |Makernaud/.test(file.toString('latin1'))).toBe(false)
    }
  })

  test('stands upright as the telephone was held', async () => {
    const storage = await emptyStorage()
    const lying = await halves(1200, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer()

    const { width, height, sizes } = await storePhoto(storage, lying)

    expect([width, height]).toEqual([800, 1200])
    const small = await sharp(await stored(storage, sizes[0]?.path ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true })
    const [red = 0, green = 0, blue = 0] = small.data
    expect([small.info.width, small.info.height]).toEqual([320, 480])
    expect(blue > red && blue > green).toBe(true)
  })

  test.each([
    ['a large one in three', 2400, [320, 800, 1600]],
    ['a middling one as large as it is', 1200, [320, 800, 1200]],
    ['exactly 800 pixels in two', 800, [320, 800]],
    ['a small one once, not enlarged', 200, [200]],
  ])('comes in sizes: %s', async (_case, width, widths) => {
    const storage = await emptyStorage()

    const { photo, sizes } = await storePhoto(storage, await canvas(width, 600).png().toBuffer())

    expect(sizes).toEqual(widths.map((w) => ({ width: w, path: `/photos/${photo}-${w}.webp` })))
    for (const size of sizes) {
      const { format, width } = await sharp(await stored(storage, size.path)).metadata()
      expect({ format, width }).toEqual({ format: 'webp', width: size.width })
    }
  })

  test('is the same file under the same name when sent twice', async () => {
    const storage = await emptyStorage()
    const bytes = await canvas(900, 600).webp().toBuffer()

    const [first, second, other] = await Promise.all([
      storePhoto(storage, bytes),
      storePhoto(storage, bytes),
      storePhoto(storage, await canvas(900, 600, '#224466').webp().toBuffer()),
    ])

    expect(second).toEqual(first)
    expect(other.photo).not.toBe(first.photo)
  })

  test('may be a JPEG of 48 megapixels, a telephone’s largest', async () => {
    const storage = await emptyStorage()
    const { sizes } = await storePhoto(storage, await canvas(8000, 6000).jpeg({ quality: 40 }).toBuffer())
    expect(sizes.map((size) => size.width)).toEqual([320, 800, 1600])
  })
})

describe('what is not a photo is refused', () => {
  test.each([
    [
      'a drawing in SVG',
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><script>alert(1)</script></svg>',
    ],
    ['an SVG behind an XML declaration', '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a page', '<!doctype html><title>photo.jpg</title>'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n'],
    ['a GIF that is a script as well', 'GIF89a/*\x00\x00*/=1;alert(1)//'],
    ['a RIFF that is a sound', 'RIFF\x24\x00\x00\x00WAVEfmt '],
    ['nothing', ''],
  ])('%s', async (_case, text) => {
    expect(await refusalOf(Buffer.from(text, 'latin1'))).toBe('photo-format')
  })

  test('an SVG that begins like a JPEG', async () => {
    const dressed = Buffer.concat([
      Buffer.from([0xff, 0xd8, 0xff]),
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ])
    expect(await refusalOf(dressed)).toBe('photo-unreadable')
  })

  test('a TIFF, though the library could read it', async () => {
    expect(await refusalOf(await canvas(40, 40).tiff().toBuffer())).toBe('photo-format')
  })

  test.each(['jpeg', 'png', 'webp'] as const)('a %s cut short', async (format) => {
    const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 }
    const whole = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#000', noise } })
      .toFormat(format)
      .toBuffer()

    expect(await refusalOf(whole.subarray(0, Math.floor(whole.length / 2)))).toBe('photo-unreadable')
  })

  test('more than 12 megabytes, whatever they are', async () => {
    expect(await refusalOf(new Uint8Array(12_000_001))).toBe('photo-too-large')
  })

  test.each(['png', 'webp'] as const)('a %s of more than 24 megapixels', async (format) => {
    expect(await refusalOf(await canvas(6000, 4001).toFormat(format, { effort: 1 }).toBuffer())).toBe('photo-too-large')
  })

  test('a JPEG of more than 50 megapixels', async () => {
    expect(await refusalOf(await canvas(10_000, 5001).jpeg({ quality: 30 }).toBuffer())).toBe('photo-too-large')
  })
})

test.each([
  [1, 12_001],
  [12_001, 1],
])('a strip of %i by %i pixels is refused before it is unfolded', async (width, height) => {
  expect(await refusalOf(await canvas(width, height).png().toBuffer())).toBe('photo-too-large')
  expect(await refusalOf(await canvas(Math.min(width, 12_000), Math.min(height, 12_000)).png().toBuffer())).not.toBe(
    'photo-too-large',
  )
})

test('so many photos wait for their turn, and who comes then is asked to come back', async () => {
  const storage = await emptyStorage()
  const picture = await canvas(40, 30).jpeg().toBuffer()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => (letGo = resolve))
  const slow: PhotoStorage = { ...storage, put: (name, bytes) => held.then(() => storage.put(name, bytes)) }

  const waiting = Array.from({ length: 11 }, () => storePhoto(slow, picture))
  const late: unknown = await storePhoto(slow, picture).catch((error: unknown) => error)
  letGo()

  expect(late).toMatchObject({ reason: 'try-later', detail: { retryAfterSeconds: 5 } })
  expect(new Set((await Promise.all(waiting)).map(({ photo }) => photo)).size).toBe(1)
})

test('a photo that takes longer than its deadline may come again; it is not called unreadable', async () => {
  const strip = sharp({
    create: { width: 1, height: 20_000_000, channels: 3, background: '#345' },
    limitInputPixels: false,
  })

  const late = orUnreadable(
    strip.resize(1600, 4800, { fit: 'fill' }).timeout({ seconds: 1 }).webp({ effort: 6 }).toBuffer(),
  )

  await expect(late).rejects.toMatchObject({ reason: 'try-later' })
})

test('a small file that claims 196 megapixels is refused before it is unfolded', async () => {
  const bomb = await canvas(14_000, 14_000).png({ compressionLevel: 9 }).toBuffer()
  expect(bomb.length).toBeLessThan(1_000_000)
  const before = process.memoryUsage().rss

  expect(await refusalOf(bomb)).toBe('photo-too-large')

  expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000)
})

test('what follows the picture in its file is not served', async () => {
  const storage = await emptyStorage()
  const picture = await canvas(400, 300).jpeg().toBuffer()

  const { sizes } = await storePhoto(
    storage,
    Buffer.concat([picture, Buffer.from('PK\x03\x04<script>alert(1)</script>')]),
  )

  for (const { path } of sizes) expect((await stored(storage, path)).includes('<script>')).toBe(false)
})

test('one refused photo does not stop the next', async () => {
  const storage = await emptyStorage()
  const good = await canvas(400, 300).png().toBuffer()

  const [refused, kept] = await Promise.allSettled([
    storePhoto(storage, good.subarray(0, 60)),
    storePhoto(storage, good),
  ])

  expect([refused.status, kept.status]).toEqual(['rejected', 'fulfilled'])
})
