import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../server/base/id.js'
import type { Tx } from '../../../server/database/tables.js'
import { eventsAfter } from '../../../server/events/event.store.js'
import { eventTypes } from '../../../server/events/event.js'
import { record } from '../../../server/events/outbox.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { ended, messageOf, startChild } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'
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
  test('eight writers in two processes, and no event is missed or out of order', async () => {
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

  test('a follower killed half-way is replaced and nothing is lost', async () => {
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

// On SQLite there is one writer at a time: nobody waits for a lock with a transaction begun.
test('whoever waited for another to be done with a subject is followed after it, though it began before', async () => {
  await using database = await openTestDatabase('postgres')
  const clock = new TestClock('2027-03-01T08:00:00Z')
  const offerId: Id<'Offer'> = newId()
  await database.writer.insertInto('intercommunality').values({ code: 'the offer', name: '' }).execute()
  const touch = (tx: Tx, name: string) =>
    tx.updateTable('intercommunality').set({ name }).where('code', '=', 'the offer').execute()
  const moments = { firstHasBegun: signalled(), secondHasLocked: signalled() }
  let ended = false

  const first = administer(database, async (tx) => {
    // Whatever it writes gives it its number, as the door does when it takes the key.
    await tx.insertInto('intercommunality').values({ code: 'the key', name: '' }).execute()
    moments.firstHasBegun.resolve()
    await moments.secondHasLocked.promise
    await touch(tx, 'first')
    expect(ended).toBe(true)
    await record(tx, clock.now(), { type: 'offer.withdrawn', offerId })
  })
  await moments.firstHasBegun.promise
  await administer(database, async (tx) => {
    await touch(tx, 'second')
    moments.secondHasLocked.resolve()
    await record(tx, clock.now(), { type: 'offer.published', offerId })
    ended = true
  })
  await first
  // Transactions of other databases of this server hold up what is settled, as they would in life.
  const { events } = await until(
    () => eventsAfter(database.reader, { xid: 0, seq: 0 }, { types: eventTypes, limit: 10 }),
    (seen) => seen.events.length === 2,
  )

  expect(events.map(({ event }) => event.type)).toEqual(['offer.published', 'offer.withdrawn'])
})

function signalled() {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve }
}
