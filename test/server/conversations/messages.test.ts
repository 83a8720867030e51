import { describe, expect, test } from 'vitest'
import { addDays, addHours, addMs, toInstant, type Instant } from '../../../server/base/instant.js'
import { newId, type Id } from '../../../server/base/id.js'
import { Refusal } from '../../../server/base/refusal.js'
import {
  blockPerson,
  insertMessage,
  messagesAbout,
  unblockPerson,
  writeMessage,
  type Speaking,
} from '../../../server/conversations/index.js'
import { dossierMessages } from '../../../server/conversations/dossier-messages.js'
import { purgeMessages } from '../../../server/conversations/message.store.js'
import { insertAccount } from '../../../server/accounts/index.js'
import type { Tx } from '../../../server/database/tables.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { owned } from '../../../server/rpc/vouch.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestClock } from '../../support/fakes.js'

const morning = toInstant('2027-03-01T08:00:00Z')

async function openTalk(engine: (typeof engines)[number]) {
  const database = await openTestDatabase(engine)
  const clock = new TestClock(morning)
  const [nadia, lucas] = [newId<'Account'>(), newId<'Account'>()]
  const subject = { kind: 'loan', id: newId() }
  const run = <Out>(work: (tx: Tx) => Promise<Out>) => administer(database, work)
  await run(async (tx) => {
    for (const [id, firstName] of [
      [nadia, 'Nadia'],
      [lucas, 'Lucas'],
    ] as const)
      await insertAccount(tx, { id, firstName, away: false, createdAt: morning })
  })
  const between = { giver: { account: nadia }, taker: { account: lucas } }
  const write = (words: string, how: Partial<Speaking> = {}) =>
    run((tx) =>
      writeMessage(
        { tx, clock },
        owned({ subject, side: 'taker', author: lucas, reader: nadia, isOpen: true, between, ...how }),
        { words },
      ),
    ).then(
      () => 'written',
      (error: unknown) => (error instanceof Refusal ? error.reason : error),
    )
  const act = (
    name: string,
    at: Instant,
    { words = '', author = lucas }: { words?: string; author?: Id<'Account'> } = {},
  ) =>
    run((tx) =>
      insertMessage(
        tx,
        {
          subject,
          side: author === lucas ? 'taker' : 'giver',
          author,
          words,
          createdAt: at,
          act: { name, sequence: 0, details: { from: '2027-03-06', to: '2027-03-08' } },
        },
        between,
      ),
    )
  return { database, clock, nadia, lucas, subject, run, write, act }
}

describe.each(engines)('what two sides say on %s', (engine) => {
  test('stands in order beside what they did, with the words that went with it', async () => {
    const { database, clock, subject, write, act } = await openTalk(engine)
    await using _ = database
    await act('ask', morning, { words: 'Bonjour Nadia' })
    clock.set(addHours(morning, 1))
    await write('Je viens en vélo.')

    expect(
      (await messagesAbout(database.reader, subject)).map(({ side, act: done, words }) => [side, done, words]),
    ).toEqual([
      ['taker', { name: 'ask', sequence: 0, details: { from: '2027-03-06', to: '2027-03-08' } }, 'Bonjour Nadia'],
      ['taker', undefined, 'Je viens en vélo.'],
    ])
  })

  test('is ten words a minute and a hundred a day for each side, beside those that go with an act', async () => {
    const { database, clock, nadia, lucas, write, act } = await openTalk(engine)
    await using _ = database
    await act('ask', morning)
    const told: unknown[] = []
    for (let minute = 0; minute < 10; minute += 1) {
      clock.set(addMs(morning, minute * 61_000))
      for (let at = 0; at < 11; at += 1) told.push(await write(`Mot ${minute}.${at}`))
    }
    clock.set(addHours(morning, 1))
    const more = await write('Et encore')
    const other = await write('Oui\u00a0?', { side: 'giver', author: nadia, reader: lucas })
    clock.set(addHours(morning, 25))

    const tenAndNoMore = [...Array.from({ length: 10 }, () => 'written'), 'messages-full']
    expect(told).toEqual(Array.from({ length: 10 }, () => tenAndNoMore).flat())
    expect([more, other]).toEqual(['messages-full', 'written'])
    expect(await write('Le lendemain')).toBe('written')
  })

  test('ends with the thing, and for whom the other wants to hear no more of', async () => {
    const { database, nadia, lucas, run, write } = await openTalk(engine)
    await using _ = database

    expect(await write('Trop tard', { isOpen: false })).toBe('conversation-over')
    await run((tx) => blockPerson(tx, { by: nadia, whom: lucas, now: morning }))
    await run((tx) => blockPerson(tx, { by: nadia, whom: lucas, now: morning }))
    expect(await write('Encore')).toBe('person-blocked')
    expect(await write('Moi oui', { side: 'giver', author: nadia, reader: lucas })).toBe('written')
    await run((tx) => unblockPerson(tx, nadia, lucas))
    expect(await write('Merci')).toBe('written')
  })

  test('is told to who wrote it, and goes with them; what was done stays, by nobody', async () => {
    const { database, clock, nadia, lucas, subject, run, write, act } = await openTalk(engine)
    await using _ = database
    await act('ask', morning, { words: 'Bonjour Nadia' })
    await write('Je viens en vélo.')
    await act('accept', addHours(morning, 2), { words: 'Avec plaisir', author: nadia })
    await run((tx) => blockPerson(tx, { by: lucas, whom: nadia, now: morning }))

    const told = await dossierMessages.collect(database.reader, lucas)
    const weight = await dossierMessages.weigh(database.reader, lucas, morning)
    await run((tx) => dossierMessages.erase({ tx, clock }, lucas))

    expect(told.map(({ fields }) => fields.words ?? fields.act)).toEqual([
      'Je viens en vélo.',
      'Bonjour Nadia',
      'person.block',
    ])
    expect(weight.goes).toBe(2)
    expect((await messagesAbout(database.reader, subject)).map(({ act: done, words }) => [done?.name, words])).toEqual([
      ['ask', ''],
      ['accept', 'Avec plaisir'],
    ])
    expect(await dossierMessages.collect(database.reader, lucas)).toEqual([])
  })

  test('is kept whole until two years after the last word', async () => {
    const { database, clock, subject, run, write, act } = await openTalk(engine)
    await using _ = database
    await act('ask', morning, { words: 'Bonjour' })
    clock.set(addDays(morning, 100))
    await write('Toujours là\u00a0?')
    const after = async (days: number) => {
      await run((tx) => purgeMessages(tx, addDays(morning, days - 730)))
      return (await messagesAbout(database.reader, subject)).length
    }

    expect([await after(731), await after(829), await after(831)]).toEqual([2, 2, 0])
  })
})
