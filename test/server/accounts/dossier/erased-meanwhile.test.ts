import { describe, expect, test } from 'vitest'
import { erasePerson } from '../../../../server/accounts/dossier/erase-person.js'
import { personHolders } from '../../../../server/together.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { engines } from '../../../support/engines.js'
import { pictureOf, sendPhoto, wishOf } from '../../../support/offers/publishing.js'
import { mondayAt, openWorkshop, wish } from '../../../support/repairs/booking.js'
import { signIn, type Person } from '../../../support/session.js'
import { site } from '../../../support/accounts/signing-in.js'
import type { TestServer } from '../../../support/test-server.js'

const acts: Readonly<
  Record<string, (person: Person) => Promise<{ readonly status: number; readonly reason?: string | undefined }>>
> = {
  'books an appointment': (person) => person.act('repairs.book', wish({ startsAt: mondayAt(14) })),
  'publishes an offer': (person) => person.act('offers.publish', wishOf()),
  'keeps a search': (person) => person.act('offers.keepSearch', { site, sought: {} }),
  'changes nothing of theirs but how they are shown': (person) => person.act('offers.setAway', { site, away: true }),
}

/** Erased in a transaction that ends only once `meanwhile` has asked. */
async function eraseWhile<Asked>(
  { services: { database, clock } }: TestServer,
  person: Person,
  meanwhile: () => Promise<Asked>,
) {
  let asked: Promise<Asked> | undefined
  await administer(database, async (tx) => {
    await erasePerson({ tx, clock }, personHolders, person.accountId)
    // They are still known: what is asked now waits for the end of this.
    asked ??= meanwhile()
    await person.ask('accounts.me', { site })
  })
  return asked
}

describe.each(engines)('who acts while their account is being erased, on %s,', (engine) => {
  test.each(Object.entries(acts))('and %s is told that nobody is signed in', async (_name, act) => {
    await using server = await openWorkshop(engine)
    const person = await signIn(server)

    const answer = await eraseWhile(server, person, () => act(person))

    expect([answer?.status, answer?.reason]).toEqual([401, 'signed-out'])
  })

  test('and has an appointment behind them, of whom a nameless row stays, is refused too', async () => {
    await using server = await openWorkshop(engine)
    const person = await signIn(server)
    const first = await person.act('repairs.book', wish({ startsAt: mondayAt(14) }))

    const answer = await eraseWhile(server, person, () => person.act('offers.publish', wishOf()))

    expect([first.status, answer?.status, answer?.reason]).toEqual([200, 401, 'signed-out'])
  })

  test('and sends a photo is refused, and nothing of it is kept', async () => {
    await using server = await openWorkshop(engine)
    const person = await signIn(server)
    const picture = await pictureOf('#282')

    const answer = await eraseWhile(server, person, () => sendPhoto(server, person, picture))

    expect(answer).toBe('signed-out')
    expect(await server.services.database.reader.selectFrom('loose_photo').selectAll().execute()).toEqual([])
  })

  test('an act and the erasure at the same instant: one comes first, and neither fails', async () => {
    await using server = await openWorkshop(engine)
    const people = await Promise.all(Array.from({ length: 8 }, () => signIn(server)))
    const { database, clock } = server.services

    const answers = await Promise.all(
      people.flatMap((person) => [
        person.act('offers.publish', wishOf()).then(({ status }) => status),
        administer(database, (tx) => erasePerson({ tx, clock }, personHolders, person.accountId)).then(() => 0),
      ]),
    )

    expect(answers.filter((status) => ![0, 200, 401].includes(status))).toEqual([])
    const left = await database.reader.selectFrom('offer').select('id').where('site_id', 'is not', null).execute()
    expect(left).toEqual([])
  })
})
