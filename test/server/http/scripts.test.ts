import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import express from 'express'
import { expect, test } from 'vitest'
import { addDays, toInstant, type Instant } from '../../../server/base/instant.js'
import { scripts } from '../../../server/http/scripts.js'

const today = toInstant('2027-03-01T08:00:00Z')

test('the loader is asked again after five minutes, and an old copy serves when we are down', async () => {
  await using house = await openServer(['v1/coop.js'])

  const answer = await house.get('/v1/coop.js')

  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': expect.stringMatching(/^(text|application)\/javascript/),
    'cache-control': 'public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800',
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
    'timing-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    vary: 'Accept-Encoding',
  })
  expect(answer.headers.has('set-cookie')).toBe(false)
})

test('a chunk and a pinned version are kept for a year without a question', async () => {
  await using house = await openServer(['v1/c/aaaa1111.js', 'v1.2.3/coop.offer-board.js'])

  const chunk = await house.get('/v1/c/aaaa1111.js')
  const edition = await house.get('/v1.2.3/coop.offer-board.js')

  expect(chunk.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(edition.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
})

test('whoever reads brotli or gzip is sent it', async () => {
  await using house = await openServer(['v1/c/aaaa1111.js'])

  const encodings = []
  for (const accepted of ['gzip, deflate, br', 'gzip', 'identity']) {
    const answer = await house.get('/v1/c/aaaa1111.js', { 'accept-encoding': accepted })
    encodings.push([answer.headers.get('content-encoding'), await answer.text()])
  }

  const words = 'export const file = "v1/c/aaaa1111.js"'
  expect(encodings).toEqual([
    ['br', words],
    ['gzip', words],
    [null, words],
  ])
})

test('the types of the API are read as text', async () => {
  await using house = await openServer(['v1/api.d.ts'])

  const answer = await house.get('/v1/api.d.ts')

  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=300,/)
})

test('a chunk that failed is found under another path', async () => {
  await using house = await openServer(['v1/c/aaaa1111.js'])

  const again = await house.get('/v1/~12/c/aaaa1111.js')

  expect(again.status).toBe(200)
  expect(again.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(await again.text()).toContain('v1/c/aaaa1111.js')
})

test('an unknown chunk is nobody’s to keep', async () => {
  await using house = await openServer(['v1/c/aaaa1111.js'])

  for (const path of ['/v1/c/bbbb2222.js', '/v1/~1/c/bbbb2222.js', '/v1/c/']) {
    const answer = await house.get(path)
    expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-store'])
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  }
})

test('a page that kept an old loader still finds its chunks 90 days after they were replaced', async () => {
  const folders = newFolders()
  await using before = await openServer(['v1/c/aaaa1111.js', 'v1.0.0/coop.offer-board.js'], folders, today)
  expect((await before.get('/v1/c/aaaa1111.js')).status).toBe(200)

  await using after = await openServer(['v1/c/bbbb2222.js'], folders, addDays(today, 90))

  const old = await after.get('/v1/c/aaaa1111.js', { 'accept-encoding': 'br' })
  expect(old.status).toBe(200)
  expect(old.headers.get('content-encoding')).toBe('br')
  expect((await after.get('/v1/~1/c/aaaa1111.js')).status).toBe(200)
})

test('a process that serves one build goes on while the next is built over it', async () => {
  const folders = newFolders()
  await using running = await openServer(['v1/coop.js', 'v1/c/aaaa1111.js', 'v1.0.0/coop.offer-board.js'], folders)

  await using _next = await openServer(['v1/coop.js', 'v1/c/bbbb2222.js', 'v1.0.0/coop.offer-board.js'], folders)

  for (const path of ['/v1/coop.js', '/v1/c/aaaa1111.js', '/v1.0.0/coop.offer-board.js']) {
    const answer = await running.get(path, { 'accept-encoding': 'br' })
    expect([path, answer.status, (await answer.text()).includes(path.slice(1))]).toEqual([path, 200, true])
  }
})

test('after 120 days an old chunk goes, a pinned version stays', async () => {
  const folders = newFolders()
  await using before = await openServer(['v1/c/aaaa1111.js', 'v1.0.0/coop.offer-board.js'], folders, today)
  expect((await before.get('/v1/c/aaaa1111.js')).status).toBe(200)

  await using after = await openServer(['v1/c/bbbb2222.js'], folders, addDays(today, 121))

  expect((await after.get('/v1/c/aaaa1111.js')).status).toBe(404)
  expect((await after.get('/v1.0.0/coop.offer-board.js')).status).toBe(200)
  expect(existsSync(join(folders.dataDir, 'chunks/v1/c/bbbb2222.js'))).toBe(true)
})

test('files taken away while it runs are not found, and the server goes on', async () => {
  const folders = newFolders()
  await using house = await openServer(['v1/coop.js'], folders)
  const held = await house.get('/v1/coop.js')
  const seen = { 'if-none-match': held.headers.get('etag') ?? '' }
  expect(held.status).toBe(200)

  rmSync(folders.dataDir, { recursive: true })

  for (const headers of [{}, seen, { 'accept-encoding': 'br' }, { range: 'bytes=0-9' }]) {
    const answer = await house.get('/v1/coop.js', headers)
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([404, 'no-store'])
    expect(answer.headers.has('content-encoding')).toBe(false)
  }
})

test('nothing outside what was built is given', async () => {
  await using house = await openServer(['v1/coop.js'])

  const answer = await house.get('/v1/..%2f..%2fetc/passwd')

  expect(answer.status).toBe(404)
})

function newFolders() {
  const root = mkdtempSync(join(tmpdir(), 'coop-scripts-'))
  return { root, publicDir: join(root, 'public'), dataDir: join(root, 'kept') }
}

/** A server of what one build made; a build wipes what the one before left. */
async function openServer(built: readonly string[], folders = newFolders(), now: Instant = today) {
  rmSync(folders.publicDir, { recursive: true, force: true })
  for (const name of built) {
    const file = join(folders.publicDir, name)
    const words = `export const file = "${name}"`
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, words)
    writeFileSync(`${file}.br`, brotliCompressSync(words))
    writeFileSync(`${file}.gz`, gzipSync(words))
  }
  const server = createServer(express().use(scripts({ ...folders, clock: { now: () => now } })))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : 0
  return {
    get: (path: string, headers: Record<string, string> = {}) => fetch(`http://127.0.0.1:${port}${path}`, { headers }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      rmSync(folders.root, { recursive: true, force: true })
    },
  }
}
