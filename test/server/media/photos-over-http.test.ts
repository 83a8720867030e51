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
import { photos } from '../../../server/http/media.js'
import { openStorage, storePhoto } from '../../../server/media/index.js'

async function servedPhoto() {
  const folder = await mkdtemp(join(tmpdir(), 'photos-'))
  const storage = openStorage({ dataDir: folder })
  const server = express().use(photos(storage)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true })
  })
  const { sizes } = await storePhoto(
    storage,
    await sharp({ create: { width: 640, height: 480, channels: 3, background: '#345' } })
      .png()
      .toBuffer(),
  )
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, path: sizes[0]?.path ?? '' }
}

test('any page may show a photo and its visitors keep it for a year', async () => {
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
