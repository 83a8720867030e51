import { describe, expect, test } from 'vitest'
import { addMs } from '../../../server/base/instant.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { stemsOf } from '../../../server/search/index.js'
import { countMissedAt } from '../../../server/search/missed/missed-word.store.js'
import { weekOf } from '../../../server/search/missed/missed-words.js'
import { insertWords, raiseRevision } from '../../../server/search/vocabulary.store.js'
import { getSite } from '../../../server/sites/index.js'
import { lambersart, lambersartOrigin, openLambersart } from '../../support/accounts/second-site.js'
import { engines } from '../../support/engines.js'
import { asked, give, openLending, said, type LendingTown } from '../../support/loans/asking.js'
import { site } from '../../support/offers/publishing.js'
import { signIn, type Person } from '../../support/session.js'

/** What neighbours looked for so often this week at Lomme and did not find; the vocabulary knows things by these words. */
async function missed(server: LendingTown, times: Readonly<Record<string, number>>, known = Object.keys(times)) {
  const { clock, services } = server
  const { id } = await getSite(services.database.reader, site)
  const rows = Object.entries(times).flatMap(([thing, count]) =>
    stemsOf(thing).map((word) => ({ site: id, week: weekOf(clock.now()), word, times: count })),
  )
  await administer(services.database, async (tx) => {
    await countMissedAt(tx, rows)
    const subject = { kind: 'offer-category', id: 'tools' }
    await insertWords(
      tx,
      'fr',
      known.map((word) => ({ subject, word })),
    )
    await raiseRevision(tx, 'fr')
  })
}

/** Nadia gives Lucas something, and both say so. */
async function handOver({ giver, lucas }: LendingTown) {
  const { id } = await asked(lucas, await give(giver, { kind: 'give', title: 'Fauteuil' }))
  await said(giver, id, { answer: 'accept' })
  await said(giver, id, { answer: 'hand-over' })
  await said(lucas, id, { answer: 'hand-over' })
}

async function told(person: Person, at = site) {
  const { output, reason } = await person.ask('loans.lacking', { site: at })
  return output?.items.map(({ word, times }) => `${times} ${word}`) ?? reason
}

describe.each(engines)('what others look for in vain, on %s', (engine) => {
  test('is told to both for whom something has just ended well, the most often first, three at most, and for a fortnight', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    await missed(server, { remorque: 11, diable: 7, kayak: 9, karaoké: 8 })
    expect(await told(lucas)).toEqual([])

    await handOver(server)

    const all = ['11 remorque', '9 kayak', '8 karaoké']
    expect([await told(lucas), await told(giver), await told(await signIn(server))]).toEqual([all, all, []])
    server.clock.set('2027-03-16T09:00:00Z')
    expect(await told(await signIn(server, { email: lucas.email }))).toEqual([])
  })

  test('is never what few looked for, nor what the vocabulary does not know, which may be a name', async () => {
    await using server = await openLending(engine)
    await handOver(server)

    await missed(server, { remorque: 4, dupont: 20, diable: 5 }, ['remorque', 'diable'])

    expect(await told(server.lucas)).toEqual(['5 diable'])
  })

  test('is no more what is offered there meanwhile', async () => {
    await using server = await openLending(engine)
    const { giver, lucas } = server
    await handOver(server)
    await missed(server, { remorque: 11, diable: 7 })

    await give(giver, { title: 'Remorque de vélo' })

    expect(await told(lucas)).toEqual(['7 diable'])
  })

  test('is put off until three more have ended well, by who does so alone', async () => {
    await using server = await openLending(engine)
    const { giver, lucas, clock } = server
    await missed(server, { remorque: 11 })
    await handOver(server)

    await lucas.act('loans.putOffLacking', { site })
    await lucas.act('loans.putOffLacking', { site })

    expect([await told(lucas), await told(giver)]).toEqual([[], ['11 remorque']])
    const after = []
    for (let times = 0; times < 3; times += 1) {
      clock.set(addMs(clock.now(), 60_000))
      await handOver(server)
      after.push(await told(lucas))
    }
    expect(after).toEqual([[], [], ['11 remorque']])
  })

  test('is of the site where it was looked for, and where something ended well', async () => {
    await using server = await openLending(engine)
    await openLambersart(server)
    await missed(server, { remorque: 11 })
    await handOver(server)
    const there = await signIn(server, { email: server.lucas.email, site: lambersart, origin: lambersartOrigin })

    expect(await told(there, lambersart)).toEqual([])
  })
})
