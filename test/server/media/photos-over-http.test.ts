import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { arrayBuffer } from 'node:stream/consumers'
import express from 'express'
import sharp from 'sharp'
import { expect, onTestFinished, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { photos } from '../../../server/http/media.js'
import { openStorage, ownPhotoSizes, storePhoto } from '../../../server/media/index.js'
import { TestClock } from '../../support/fakes.js'

const now = toInstant('2027-03-01T08:20:00Z')
const hmac = (text: string) => createHash('sha256').update(text).digest('base64url').slice(0, 32)

async function servedPhoto(shownAs: 'person' | 'member' | 'nobody' = 'member') {
  const clock = new TestClock(now)
  const folder = await mkdtemp(join(tmpdir(), 'photos-'))
  const storage = openStorage({ dataDir: folder })
  const findShown = () => Promise.resolve(shownAs === 'nobody' ? undefined : shownAs)
  const server = express().use(photos({ storage, clock, hmac, findShown })).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  })
  const { sizes, ...photo } = await storePhoto(
    storage,
    await sharp({ create: { width: 640, height: 480, channels: 3, background: '#345' } })
      .png()
      .toBuffer(),
  )
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, path: sizes[0]?.path ?? '', photo, clock }
}

test('any page may show a place’s photo and its visitors keep it for a year', async () => {
  const { origin, path } = await servedPhoto()

  const answer = await fetch(origin + path)

  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/webp',
    'cache-control': 'public, max-age=31536000, immutable',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'x-content-type-options': 'nosniff',
  })
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect((await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).width).toBe(320)
})

test('a person’s photo is kept for a day', async () => {
  const { origin, path } = await servedPhoto('person')

  expect((await fetch(origin + path)).headers.get('cache-control')).toBe('public, max-age=86400')
})

test('what nobody may see is not there, but for who sent it, by an address that is good for an hour', async () => {
  const { origin, path, photo, clock } = await servedPhoto('nobody')
  const other = { ...photo, photo: '0'.repeat(32) }
  const own = (of = photo) => ownPhotoSizes(hmac, of, clock.now())[0]?.path ?? ''
  const asked = async (address: string) => {
    const { status, headers } = await fetch(origin + address)
    return [status, headers.get('cache-control')]
  }

  const address = own()

  expect(address.split('?')[0]).toBe(path)
  expect(await asked(path)).toEqual([404, 'no-store'])
  expect(await asked(address)).toEqual([200, 'private, max-age=3600'])
  expect(await asked(`${path}?own=${own(other).split('=')[1]}`)).toEqual([404, 'no-store'])
  expect(await asked(`${path}?own=zzzzzzzzz-x`)).toEqual([404, 'no-store'])
  clock.set('2027-03-01T08:59:59.999Z')
  expect(own()).toBe(address)
  clock.set('2027-03-01T09:59:59.999Z')
  expect((await asked(address))[0]).toBe(200)
  clock.set('2027-03-01T10:00:00Z')
  expect((await asked(address))[0]).toBe(404)
  expect((await asked(own()))[0]).toBe(200)
})

test('a visitor who has the photo is not sent it again', async () => {
  const { origin, path } = await servedPhoto()
  const etag = (await fetch(origin + path)).headers.get('etag') ?? ''

  // Not `fetch`: given a condition it adds `Cache-Control: no-cache`, which no browser's revalidation does.
  const request = get(origin + path, { headers: { 'If-None-Match': etag } })
  const [again] = (await once(request, 'response')) as [IncomingMessage]

  expect([again.statusCode, await arrayBuffer(again)]).toEqual([304, new ArrayBuffer()])
})

test.each(['/photos/nothing.webp', `/photos/${'0'.repeat(32)}-320.webp`, '/photos/..%2f..%2fpackage.json'])(
  'a photo that is not there is not remembered as absent: %s',
  async (path) => {
    const { origin } = await servedPhoto()

    const answer = await fetch(origin + path)

    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
  },
)
