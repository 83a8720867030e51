import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ended, messageOf, startChild } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { until } from '../../support/until.js'

const writers = 4
const eventsEach = 625

type Seen = { subject: string; n: number; id: string }

function seenIn(file: string): Seen[] {
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => line.split(' '))
    .map(([subject = '', n = '', id = '']) => ({ subject, n: Number(n), id }))
}

/** Where the order of a subject was broken: an event not seen before whose forerunner was not seen before it. */
function outOfOrder(seen: readonly Seen[]): Seen[] {
  const reached = new Map<string, number>()
  return seen.filter(({ subject, n }) => {
    const before = reached.get(subject) ?? -1
    if (n > before) reached.set(subject, n)
    return n > before + 1
  })
}

describe.each(engines)('events on %s', (engine) => {
  test('eight writers in two processes, and no event is missed or out of order', { timeout: 120_000 }, async () => {
    await using database = await openTestDatabase(engine)
    const file = join(mkdtempSync(join(tmpdir(), 'coop-seen-')), 'seen')
    const all = 2 * writers * eventsEach

    const names = ['a', 'b']
    const children = names.map((name) =>
      startChild('event-process.ts', [database.url, name, String(writers), String(eventsEach), file]),
    )
    await Promise.all(children.map((child) => messageOf(child)))
    const seen = await until(
      () => seenIn(file),
      (lines) => new Set(lines.map((line) => line.id)).size === all,
      60_000,
    )
    children.forEach((child) => child.send('stop'))
    await Promise.all(children.map(ended))

    expect(outOfOrder(seen)).toEqual([])
    expect(new Set(seen.map(({ subject }) => subject)).size).toBe(2 * writers)
  })

  test('a follower killed half-way is replaced and nothing is lost', { timeout: 120_000 }, async () => {
    await using database = await openTestDatabase(engine)
    const folder = mkdtempSync(join(tmpdir(), 'coop-seen-'))
    const file = join(folder, 'seen')
    const eventsOfA = 400

    const a = startChild('event-process.ts', [database.url, 'a', '2', String(eventsOfA), file])
    await until(
      () => seenIn(file),
      (lines) => lines.length > 100,
    )
    a.kill('SIGKILL')
    await ended(a)
    const written = await database.reader.selectFrom('outbox_event').select('seq').execute()
    const b = startChild('event-process.ts', [database.url, 'b', '2', '50', file])
    await messageOf(b)
    const seen = await until(
      () => seenIn(file),
      (lines) => new Set(lines.map((line) => line.id)).size === written.length + 100,
      60_000,
    )
    b.send('stop')
    await ended(b)

    expect(seenIn(file).length).toBeLessThan(written.length + 100 + 200)
    expect(outOfOrder(seen)).toEqual([])
  })
})
