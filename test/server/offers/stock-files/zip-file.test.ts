import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ZipFile } from '../../../../server/offers/stock-files/zip/zip-file.js'
import { ZipFault } from '../../../../server/offers/stock-files/zip/zip-fault.js'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coop-zip-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function onDisk(bytes: Uint8Array): Promise<string> {
  const path = join(folder, `${Math.random()}.zip`)
  await writeFile(path, bytes)
  return path
}

const packed = (files: Zippable) => Buffer.from(zipSync(files))

/** Why it is not opened, or a file of it not read. */
async function faultOf(bytes: Uint8Array, read = ''): Promise<string> {
  try {
    await using zip = await ZipFile.open(await onDisk(bytes))
    const entry = zip.entries.find(({ path }) => path === read)
    if (!entry) return 'none'
    await zip.read(entry)
    return 'none'
  } catch (error) {
    if (error instanceof ZipFault) return error.reason
    throw error
  }
}

const directoryOf = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - 22 + 16)
/** Of the nth file, in the list at the end. */
function entryAt(bytes: Buffer, nth = 0): number {
  let at = directoryOf(bytes)
  for (let passed = 0; passed < nth; passed += 1)
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  return at
}

function changed(bytes: Buffer, change: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(bytes)
  change(copy)
  return copy
}

const photo = Buffer.from(Array.from({ length: 5_000 }, (_, at) => (at * 7919) % 251))

describe('an archive', () => {
  test('gives each file as it was packed, and the beginning of it without the rest', async () => {
    const bytes = packed({
      'stock/objets.csv': strToU8('Objet\nScie\n'),
      'photos/été.jpg': [photo, { level: 0 }],
      'photos/tente.jpg': [photo, { level: 9 }],
      dossier: {},
    })
    await using zip = await ZipFile.open(await onDisk(bytes))

    const [csv, stored, deflated] = zip.entries
    expect(zip.entries.map(({ path }) => path)).toEqual(['stock/objets.csv', 'photos/été.jpg', 'photos/tente.jpg'])
    if (!csv || !stored || !deflated) throw new Error('missing')
    expect(Buffer.from(await zip.read(csv)).toString()).toBe('Objet\nScie\n')
    for (const each of [stored, deflated]) {
      expect(Buffer.from(await zip.read(each)).equals(photo)).toBe(true)
      expect(Buffer.from((await zip.head(each)).subarray(0, 12)).equals(photo.subarray(0, 12))).toBe(true)
    }
  })

  test('written by an old program has its names in the letters of that time', async () => {
    const bytes = packed({ 'xtx.jpg': photo })
    const old = changed(bytes, (copy) => {
      for (const at of [30, entryAt(copy) + 46]) Buffer.from([0x82, 0x74, 0x82]).copy(copy, at)
    })
    await using zip = await ZipFile.open(await onDisk(old))

    expect(zip.entries.map(({ path }) => path)).toEqual(['été.jpg'])
  })

  test('that leads out of its folder, or to another file of the machine, names files only', async () => {
    const bytes = packed({ '../../etc/passwd.jpg': photo, 'lien.jpg': [photo, { os: 3, attrs: 0o120777 << 16 }] })
    await using zip = await ZipFile.open(await onDisk(bytes))

    // The path is kept as a word that a line may end with: nothing is ever written under it.
    expect(zip.entries.map(({ path }) => path)).toEqual(['../../etc/passwd.jpg'])
  })
})

describe('an archive is not opened', () => {
  const honest = packed({ 'a.jpg': photo, 'b.jpg': photo })

  test('when it is cut off, or none at all', async () => {
    expect(await faultOf(honest)).toBe('none')
    expect(await faultOf(honest.subarray(0, honest.length - 30))).toBe('zip-broken')
    expect(await faultOf(honest.subarray(2_000))).toBe('zip-broken')
    expect(await faultOf(Buffer.from('PK\u0003\u0004'))).toBe('zip-broken')
    expect(await faultOf(Buffer.alloc(0))).toBe('zip-broken')
    expect(await faultOf(Buffer.alloc(100_000, 'PK\u0005\u0006'))).toMatch(/^zip-/)
  })

  test('when it holds more files than anybody’s photos, before any of them is looked at', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.jpg`, new Uint8Array(1)]))
    expect(await faultOf(packed(many))).toBe('zip-entries')
  })

  test('when it would be a hundred times as large, or is said to be', async () => {
    expect(await faultOf(packed({ 'zeros.csv': new Uint8Array(20_000_000) }))).toBe('zip-bomb')
    const large = changed(packed({ 'a.jpg': photo, 'b.jpg': photo }), (copy) => {
      for (const nth of [0, 1]) copy.writeUInt32LE(399_000_000, entryAt(copy, nth) + 24)
    })
    expect(await faultOf(large)).toBe('zip-bomb')
  })

  test('when one file is laid over another', async () => {
    const over = changed(honest, (copy) => {
      copy.writeUInt32LE(copy.readUInt32LE(entryAt(copy) + 42), entryAt(copy, 1) + 42)
    })
    expect(await faultOf(over)).toBe('zip-false')
  })

  test('when it is locked, split, or of the sort for giants', async () => {
    expect(await faultOf(changed(honest, (copy) => void copy.writeUInt16LE(1, entryAt(copy) + 8)))).toBe(
      'zip-encrypted',
    )
    expect(await faultOf(changed(honest, (copy) => void copy.writeUInt16LE(1, copy.length - 22 + 4)))).toBe('zip-split')
    expect(await faultOf(changed(honest, (copy) => void copy.writeUInt16LE(0xffff, copy.length - 22 + 10)))).toBe(
      'zip-too-large',
    )
    expect(await faultOf(changed(honest, (copy) => void copy.writeUInt32LE(0xffffffff, entryAt(copy) + 24)))).toBe(
      'zip-too-large',
    )
    expect(await faultOf(changed(honest, (copy) => void copy.writeUInt16LE(14, entryAt(copy) + 10)))).toBe('zip-broken')
  })

  test('any further than one that lies about its size, or its content', async () => {
    const zeros = packed({ 'a.jpg': new Uint8Array(900_000) })
    const small = changed(zeros, (copy) => void copy.writeUInt32LE(10_000, entryAt(copy) + 24))
    expect(await faultOf(small, 'a.jpg')).toBe('zip-false')
    expect(
      await faultOf(
        changed(zeros, (copy) => void copy.writeUInt32LE(990_000, entryAt(copy) + 24)),
        'a.jpg',
      ),
    ).toBe('zip-false')
    expect(
      await faultOf(
        changed(honest, (copy) => void copy.writeUInt32LE(7, entryAt(copy) + 16)),
        'a.jpg',
      ),
    ).toBe('zip-false')
    const elsewhere = changed(honest, (copy) => void copy.writeUInt32LE(0, 0))
    expect(await faultOf(elsewhere, 'a.jpg')).toBe('zip-false')
  })
})
