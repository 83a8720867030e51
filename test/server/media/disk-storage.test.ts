import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { diskStorage } from '../../../server/media/disk-storage.js'

const name = `${'ab'.repeat(16)}-320.webp`
const bytes = Buffer.from('a photo')

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'photos-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

test('a photo that was put is there until it is removed', async () => {
  const storage = diskStorage(await emptyFolder())
  expect([await storage.has(name), await storage.get(name)]).toEqual([false, undefined])

  await storage.put(name, bytes)

  expect(await storage.has(name)).toBe(true)
  expect(Buffer.from((await storage.get(name)) ?? [])).toEqual(bytes)
  await storage.remove(name)
  await storage.remove(name)
  expect(await storage.has(name)).toBe(false)
})

test('twenty people put the same photo at once and one whole file is left', async () => {
  const folder = await emptyFolder()
  const storage = diskStorage(folder)

  await Promise.all(Array.from({ length: 20 }, () => storage.put(name, bytes)))

  expect(await readdir(join(folder, 'photos', 'ab'))).toEqual([name])
  expect(Buffer.from((await storage.get(name)) ?? [])).toEqual(bytes)
})

test('what a killed process left half written is removed a day later, and nothing else', async () => {
  const folder = await emptyFolder()
  const storage = diskStorage(folder)
  await storage.put(name, bytes)
  const unfinished = join(folder, 'photos', 'unfinished')
  for (const [left, at] of [
    ['old', '2027-03-01T07:59:00Z'],
    ['new', '2027-03-01T08:01:00Z'],
  ] as const) {
    await writeFile(join(unfinished, left), bytes)
    await utimes(join(unfinished, left), new Date(at), new Date(at))
  }

  expect(await storage.removeUnfinished(toInstant('2027-03-01T08:00:00.000Z'))).toBe(1)

  expect(await readdir(unfinished)).toEqual(['new'])
  expect(await storage.has(name)).toBe(true)
  expect(await diskStorage(await emptyFolder()).removeUnfinished(toInstant('2027-03-01T08:00:00.000Z'))).toBe(0)
})

test.each(['../../etc/passwd', 'photo.webp', `${'ab'.repeat(16)}-320.webp/..`, `${'AB'.repeat(16)}-320.webp`])(
  'nothing outside the folder is reachable by the name %s',
  async (strange) => {
    const storage = diskStorage(await emptyFolder())
    expect(() => storage.get(strange)).toThrow(RangeError)
  },
)
