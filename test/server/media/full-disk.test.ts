import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test, type TestContext } from 'vitest'
import { engines } from '../../support/engines.js'
import { openPublishing, pictureOf, site } from '../../support/offers/publishing.js'
import { signIn, type Person } from '../../support/session.js'

/** A disk of eight megabytes. Only root may mount one. */
function smallDisk({ skip }: TestContext): Disposable & { readonly path: string; fill(): void; free(): void } {
  const path = mkdtempSync(join(tmpdir(), 'small-disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', path], { stdio: 'pipe' })
  } catch {
    rmSync(path, { recursive: true })
    skip('a disk that can be filled is mounted by root only')
  }
  const filler = join(path, 'filler')
  return {
    path,
    fill() {
      const { bavail, bsize } = statfsSync(path)
      writeFileSync(filler, new Uint8Array(bavail * bsize))
    },
    free: () => rmSync(filler),
    [Symbol.dispose]() {
      execFileSync('umount', [path])
      rmSync(path, { recursive: true })
    },
  }
}

describe.each(engines)('a full disk under the photos, beside %s', (engine) => {
  test('asks to send the photo again later, and the server is not ready until there is room', async (context) => {
    using disk = smallDisk(context)
    await using server = await openPublishing(engine, { env: { DATA_DIR: disk.path } })
    const alma = await signIn(server)
    const send = async (person: Person, colour: string) => {
      const res = await fetch(`${server.url}/photo?site=${site}`, {
        method: 'POST',
        body: new Uint8Array(await pictureOf(colour)),
        headers: { 'content-type': 'image/jpeg', ...(await person.headers('/photo')) },
      })
      const { reason, retryAfterSeconds } = await res.json()
      return { status: res.status, wait: res.headers.get('retry-after'), reason, retryAfterSeconds }
    }
    const ready = async () => (await fetch(`${server.url}/readyz`)).status
    const sent = await send(alma, '#824')
    const before = await ready()

    disk.fill()
    const refused = await send(alma, '#284')
    const full = [await ready(), await ready()]
    disk.free()
    const after = await ready()

    expect([sent.status, before]).toEqual([200, 200])
    expect(refused).toEqual({ status: 503, wait: '5', reason: 'try-later', retryAfterSeconds: 5 })
    expect([full, after, (await send(alma, '#284')).status]).toEqual([[503, 503], 200, 200])
  })
})
