import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { listVersions } from '../../../server/http/versions/kept-version.js'
import { keepVersions } from '../../../server/http/versions/keep-versions.js'
import { TestLogger } from '../../support/fakes.js'
import { openTestServer, type TestServer } from '../../support/test-server.js'
import { buildTown } from '../../support/town.js'

const march = toInstant('2027-03-01T08:00:00Z')
const may = toInstant('2027-05-01T08:00:00Z')

describe('a version that is kept', () => {
  const root = mkdtempSync(join(tmpdir(), 'coop-versions-'))
  afterAll(() => rmSync(root, { recursive: true, force: true }))
  const folders = { publicDir: join(root, 'public'), dataDir: join(root, 'data') }
  const logger = new TestLogger()
  const file = (version: string) => join(folders.dataDir, `versions/v${version}/coop.offer-board.js`)

  function build(version: string, words: string): void {
    const folder = join(folders.publicDir, `v${version}`)
    rmSync(folders.publicDir, { recursive: true, force: true })
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'coop.offer-board.js'), words)
    writeFileSync(join(folder, 'coop.offer-board.js.br'), brotliCompressSync(words))
    writeFileSync(join(folder, 'coop.offer-board.js.gz'), gzipSync(words))
    writeFileSync(join(folder, 'changes.json'), JSON.stringify([`What came with ${version}.`]))
  }

  test('is never replaced by another build of its number, which starts all the same and is told so', () => {
    build('1.9.0', 'one')
    keepVersions(folders, march, logger)
    keepVersions(folders, march, logger)
    expect(logger.lines).toEqual([])

    build('1.9.0', 'another')
    keepVersions(folders, may, logger)

    expect(readFileSync(file('1.9.0'), 'utf8')).toBe('one')
    expect(logger.lines.map(({ message }) => message)).toEqual([expect.stringContaining('raise the version')])
  })

  test('stays beside those that come, the newest first, with what changed and since when it is there', async () => {
    build('1.10.0', 'ten')
    keepVersions(folders, may, logger)
    mkdirSync(join(folders.dataDir, 'versions/v1.11.0.4711.half'))

    const all = await listVersions(folders.dataDir)

    expect(all.map(({ version, keptAt, changes }) => [version, keptAt, changes])).toEqual([
      ['1.10.0', may, ['What came with 1.10.0.']],
      ['1.9.0', march, ['What came with 1.9.0.']],
    ])
  })

  test('is put back where its files were damaged, if the build has the very same', () => {
    writeFileSync(file('1.10.0'), 'half')
    writeFileSync(`${file('1.10.0')}.br`, '')

    keepVersions(folders, may, logger)

    expect(readFileSync(file('1.10.0'), 'utf8')).toBe('ten')
    expect(readFileSync(`${file('1.10.0')}.br`)).toEqual(brotliCompressSync('ten'))
  })

  test('of an earlier server comes along from where it was kept then', async () => {
    const before = join(folders.dataDir, 'chunks/v1.2.0')
    mkdirSync(before, { recursive: true })
    writeFileSync(join(before, 'coop.offer-board.js'), 'old')

    keepVersions(folders, may, logger)

    expect((await listVersions(folders.dataDir)).map(({ version }) => version)).toEqual(['1.10.0', '1.9.0', '1.2.0'])
    expect(readFileSync(file('1.2.0'), 'utf8')).toBe('old')
    expect(readdirSync(join(folders.dataDir, 'chunks'))).toEqual([])
  })
})

describe('/versions', () => {
  let server: TestServer

  beforeAll(async () => {
    server = await openTestServer('sqlite', march, { withScripts: true })
    await buildTown(server.services.database, server.clock)
  })

  afterAll(() => server?.[Symbol.asyncDispose]())

  const listed = v.object({
    versions: v.array(
      v.object({
        version: v.string(),
        changes: v.array(v.string()),
        files: v.array(v.object({ element: v.string(), path: v.string(), integrity: v.string(), tag: v.string() })),
      }),
    ),
  })

  async function newest() {
    const answer = await fetch(`${server.url}/versions.json`)
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const [version] = v.parse(listed, await answer.json()).versions
    if (!version) throw new Error('no version')
    return version
  }

  test('gives a program each file with its fingerprint, as it is served', async () => {
    const { version, changes, files } = await newest()

    expect(changes.length).toBeGreaterThan(0)
    expect(files.map(({ element }) => element)).toEqual(['member-map', 'my-space', 'offer-board', 'repair-booking'])
    for (const { path, element, integrity, tag } of files) {
      expect(path).toBe(`/v${version}/coop.${element}.js`)
      // `fetch` refuses what has another fingerprint.
      const answer = await fetch(server.url + path, { integrity, headers: { 'accept-encoding': 'br' } })
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'access-control-allow-origin': '*',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-encoding': 'br',
        'content-type': expect.stringMatching(/^text\/javascript/),
        'x-content-type-options': 'nosniff',
      })
      expect(tag).toContain(`src="http://our.example${path}"\n  integrity="${integrity}"\n  crossorigin\n`)
    }
  })

  test('shows a person the same, in both languages, ready to copy', async () => {
    const { version, files } = await newest()
    for (const [query, words] of [
      ['', 'Versions figées'],
      ['?lang=en', 'Pinned versions'],
    ] as const) {
      const text = await (await fetch(`${server.url}/versions${query}`)).text()
      expect(text).toContain(words)
      expect(text.match(/data-copies="tag-/g)).toHaveLength(files.length)
      for (const { integrity, element } of files) {
        expect(text).toContain(integrity)
        expect(text).toContain(`id="tag-${version}-${element}"`)
      }
    }
  })

  test('is where one is sent by the address of a file that nobody kept', async () => {
    for (const path of ['/v9.9.9/coop.offer-board.js', `/v${(await newest()).version}/coop.js`]) {
      const answer = await fetch(server.url + path)
      expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([404, '*'])
      expect(answer.headers.get('cache-control')).toBe('no-store')
      const text = await answer.text()
      expect(text).toContain(`«\u00a0${path}\u00a0»`)
      expect(text).toContain('href="/versions"')
    }
  })

  test('is one of the ways of /integrer, with the newest file', async () => {
    const { files } = await newest()
    const text = await (await fetch(`${server.url}/integrer?element=member-map&way=pinned`)).text()

    expect(text).toContain(files.find(({ element }) => element === 'member-map')?.integrity)
    expect(text).toMatch(/data-way="pinned"\s+aria-current="true"/)
  })
})
