import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import type { Id } from '../../../server/base/id.js'
import { addToDay, dayOf, daysBetween, paris } from '../../../server/base/local-time.js'
import type { Database } from '../../../server/database/open-database.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { asPerson } from '../../support/acting.js'
import { ended } from '../../support/child.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { answer, ask, asked } from '../../support/loans/asking.js'
import { openSmtpSink } from '../../support/mail/smtp-sink.js'
import { longestTestMs } from '../../support/patience.js'
import { crowd } from '../../support/repairs/race.js'
import { openServerProcesses } from '../../support/server-processes.js'
import { newKey, type Person } from '../../support/session.js'
import { buildTown, drillDraft } from '../../support/town.js'
import { randomTurns } from '../../support/turn.js'
import { until } from '../../support/until.js'

/** `RACE=whole` runs what takes minutes. */
const isWhole = process.env['RACE'] === 'whole'
const kills = isWhole ? 100 : 2
const timeout = isWhole ? 2_400_000 : longestTestMs
const atOnce = isWhole ? 60 : 26
const leastInFlight = 20

/** Every second person asks, the others take back what they had asked for. */
type Sent = {
  readonly person: Person
  readonly key: string
  readonly offer: Id<'Offer'>
  readonly at: number
  readonly ends?: string
  told?: string
}

describe.each(engines)('a server on %s that is killed again and again', (engine) => {
  test('loses no act that it has acknowledged, does nothing unasked, and mails each act', { timeout }, async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    await using sink = await openSmtpSink()
    const env = { SMTP_URL: sink.url, MAIL_FROM: 'Prêts <prets@our.example>' }
    const { nadia } = await buildTown(database, systemClock)
    await database.writer.updateTable('account').set({ email: 'nadia@exemple.fr' }).where('id', '=', nadia).execute()
    // A killed process's lease ends after half a minute, which is not waited for here: mails are on their way at each kill.
    const freeLeases = () => database.writer.updateTable('follower').set({ holder: null }).execute()
    const publish = (): Promise<Id<'Offer'>> =>
      administer(database, async (tx) => {
        const draft = { ...drillDraft, copies: [null, null, null] }
        return (await publishOffer({ tx, clock: systemClock }, asPerson(nadia), draft)).id
      })
    const today = dayOf(systemClock.now(), paris)
    const daysAt = (at: number) => {
      const from = addToDay(today, 2 + 2 * Math.floor(at / 3))
      return { from, to: addToDay(from, 1) }
    }
    const sent: Sent[] = []

    for (let killed = 0; killed < kills; killed += 1) {
      await using servers = await openServerProcesses(database, { count: 1, env })
      const offer = await publish()
      const people = await crowd(servers, atOnce)
      const wants = await Promise.all(
        people.map(async (person, at): Promise<Sent> => {
          const want = { person, key: newKey(), offer, at }
          return at % 2 === 0 ? want : { ...want, ends: (await asked(person, offer, daysAt(at))).id }
        }),
      )
      sent.push(...wants)
      const [child] = servers.children
      let open = wants.length
      // At a random moment, somewhere inside a transaction, while so many are not answered yet.
      const spared = leastInFlight + Math.floor(Math.random() * (open - leastInFlight))
      const kill = () => void child?.kill('SIGKILL')
      const calls = wants.map(async (want) => {
        try {
          const { output } =
            want.ends === undefined
              ? await ask(want.person, want.offer, { ...daysAt(want.at), key: want.key })
              : await answer(want.person, want.ends, { answer: 'cancel', reason: 'no-need', key: want.key })
          if (output) want.told = output.id
        } catch {
          // The server was killed before it answered.
        } finally {
          open -= 1
          if (open <= leastInFlight) kill()
          else if (open <= spared) void randomTurns(5).then(kill)
        }
      })
      await Promise.all(calls)
      if (child) await ended(child)
      await freeLeases()
      expect(await contradictions(database)).toEqual([])
    }

    const loans = await database.reader.selectFrom('loan').select(['id', 'status', 'taker_id', 'from_day']).execute()
    const byId = new Map<string, (typeof loans)[number]>(loans.map((row) => [row.id, row]))
    const acknowledged = sent.filter(({ told }) => told !== undefined)
    const wrong = acknowledged.filter(({ told = '', ends, at }) => {
      const row = byId.get(told)
      if (ends !== undefined) return row?.status !== 'cancelled'
      return row?.status !== 'requested' || daysBetween(daysAt(at).from, row.from_day ?? today) !== 0
    })
    expect(wrong).toEqual([])
    expect(new Set(loans.map((row) => row.taker_id)).size).toBe(loans.length)

    await using servers = await openServerProcesses(database, { count: 1, env })
    const lost = sent.filter(({ told }) => told === undefined)
    for (let from = 0; from < lost.length; from += leastInFlight) {
      const again = lost.slice(from, from + leastInFlight).map(async ({ person, key, offer, at, ends }) => {
        const here = person.at(servers.url(0))
        const answered =
          ends === undefined
            ? await ask(here, offer, { ...daysAt(at), key })
            : await answer(here, ends, { answer: 'cancel', reason: 'no-need', key })
        return answered.status
      })
      expect((await Promise.all(again)).filter((status) => status !== 200)).toEqual([])
    }
    expect(await contradictions(database)).toEqual([])

    // A mail that was sent twice has the same Message-ID, so that mailboxes show it once.
    const { wanted, overtaken } = await mailsOf(database, nadia)
    const names = () => new Set(sink.taken.map(({ mail }) => mail.messageId ?? ''))
    await until(
      () => names(),
      (seen) => wanted.every((name) => seen.has(name)),
      isWhole ? 600_000 : 30_000,
    )
    const known = new Set([...wanted, ...overtaken])
    expect([...names()].filter((name) => !known.has(name))).toEqual([])
    if (!isWhole) return
    const [mails, twice] = [names().size, sink.taken.length - names().size]
    const told = { kills, sent: sent.length, acknowledged: acknowledged.length, mails, twice }
    console.info(JSON.stringify({ engine, ...told }))
  })
})

/**
 * The mails of how each loan stands, by name: to both sides of what is asked, to the giver of what is cancelled. That it was asked is
 * mailed of those too, unless they were cancelled sooner.
 */
async function mailsOf(database: Database, giver: Id<'Account'>) {
  const rows = await database.reader
    .selectFrom('outbox_event')
    .innerJoin('loan', (join) =>
      join.on('outbox_event.subject', '=', (eb) => eb(eb.val('loan:'), '||', eb.ref('loan.id'))),
    )
    .select(['outbox_event.seq', 'outbox_event.type', 'loan.status', 'loan.taker_id as taker'])
    .execute()
  const named = (side: string, account: string | null, seq: number) =>
    `<loan.${side}.${String(account)}.${side}-loan-mail.${seq}@our.example>`
  const asks = rows.filter(({ type }) => type === 'loan.requested')
  const bothOf = ({ seq, taker }: (typeof rows)[number]) => [named('giver', giver, seq), named('taker', taker, seq)]
  return {
    wanted: [
      ...asks.filter(({ status }) => status === 'requested').flatMap(bothOf),
      ...rows.filter(({ type }) => type === 'loan.cancelled').map(({ seq }) => named('giver', giver, seq)),
    ],
    overtaken: asks.filter(({ status }) => status === 'cancelled').flatMap(bothOf),
  }
}

/** What stands has its days, its words and its event; what has ended has no day, and one event and one word more. */
async function contradictions(database: Database) {
  const rows = await database.reader
    .selectFrom('loan')
    .select((eb) => [
      'id',
      'status',
      'sequence',
      eb
        .selectFrom('offer_day')
        .select((day) => day.fn.countAll<number>().as('days'))
        .whereRef('offer_day.loan_id', '=', 'loan.id')
        .as('days'),
      eb
        .selectFrom('message')
        .select((message) => message.fn.countAll<number>().as('messages'))
        .whereRef('message.subject_id', '=', 'loan.id')
        .as('messages'),
      eb
        .selectFrom('outbox_event')
        .select((event) => event.fn.countAll<number>().as('events'))
        .where('outbox_event.subject', '=', (subject) => subject(subject.val('loan:'), '||', subject.ref('loan.id')))
        .as('events'),
    ])
    .execute()
  return rows.filter(({ status, sequence, days, messages, events }) => {
    const acts = sequence + 1
    return Number(days) !== (status === 'requested' ? 2 : 0) || Number(messages) !== acts || Number(events) !== acts
  })
}
