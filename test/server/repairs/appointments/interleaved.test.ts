import pg from 'pg'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../../../../server/base/instant.js'
import { dayOf, paris } from '../../../../server/base/local-time.js'
import { findFirstFree } from '../../../../server/repairs/agenda/first-free.js'
import { addClosure } from '../../../../server/repairs/agenda/change-repairer-times.js'
import { timesOf } from '../../../../server/repairs/agenda/timetable.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import {
  answerFromMail,
  booked,
  mondayAt,
  mostAtOnce,
  openWorkshop,
  wish,
  type Workshop,
} from '../../../support/repairs/booking.js'
import { signIn } from '../../../support/session.js'
import { until } from '../../../support/until.js'

/** The workshop on PostgreSQL, where Alma has the appointment at two o'clock and the repairer proposes another to Basile, at four. */
async function openMeeting(seats = 1) {
  const server = await openWorkshop('postgres', { agendas: [{ seats }] })
  const [alma, basile, chloe, djamel] = [
    await signIn(server),
    await signIn(server),
    await signIn(server),
    await signIn(server),
  ]
  const { id: almas } = await booked(alma, { startsAt: mondayAt(14) })
  const { id: basiles } = await booked(basile, { startsAt: mondayAt(15) })
  const site = 'ville-de-lomme'
  const book = (person: typeof chloe, hour: number) => async () => {
    const { status, reason } = await person.act('repairs.book', wish({ startsAt: mondayAt(hour) }))
    return reason ?? status
  }
  const answer = async (asked: Parameters<typeof answerFromMail>[1]) => {
    const { status, reason } = await answerFromMail(server, asked)
    return reason ?? status
  }
  const acts = {
    'Chloé books four o’clock': book(chloe, 16),
    'Djamel books four o’clock': book(djamel, 16),
    'Chloé books two o’clock': book(chloe, 14),
    'Chloé books three o’clock': book(chloe, 15),
    'Alma cancels two o’clock': async () => {
      const { status, reason } = await alma.act('repairs.answer', { answer: 'cancel', appointmentId: almas, site })
      return reason ?? status
    },
    'Basile’s appointment is to move to four': () =>
      answer({ id: basiles, side: 'repairer', answer: 'propose', startsAt: mondayAt(16) }),
    'Basile agrees to move to five': () => answer({ id: basiles, side: 'resident', answer: 'agree' }),
    'the afternoon closes': async () => {
      const day = dayOf(server.clock.now(), paris)
      const closure = { fromDay: day, fromTime: '16:00', toDay: day, toTime: '18:00' }
      await administer(server.services.database, (tx) =>
        addClosure({ tx, clock: server.clock }, server.repairer.id, closure),
      )
      return 'closed'
    },
  }
  return { server, acts, basiles }
}

type Act = keyof Awaited<ReturnType<typeof openMeeting>>['acts']

/** The order of two acts, and the answer to each. */
const meetings: readonly { first: Act; told: unknown; second: Act; toldThen: unknown; seats?: number }[] = [
  { first: 'Chloé books four o’clock', told: 200, second: 'Djamel books four o’clock', toldThen: 'slot-taken' },
  {
    first: 'Basile’s appointment is to move to four',
    told: 200,
    second: 'Chloé books four o’clock',
    toldThen: 'slot-taken',
  },
  {
    first: 'Chloé books four o’clock',
    told: 200,
    second: 'Basile’s appointment is to move to four',
    toldThen: 'slot-taken',
  },
  { first: 'the afternoon closes', told: 'closed', second: 'Chloé books four o’clock', toldThen: 'slot-taken' },
  { first: 'Chloé books four o’clock', told: 200, second: 'the afternoon closes', toldThen: 'closed' },
  {
    first: 'the afternoon closes',
    told: 'closed',
    second: 'Basile’s appointment is to move to four',
    toldThen: 'slot-taken',
  },
  { first: 'Basile’s appointment is to move to four', told: 200, second: 'the afternoon closes', toldThen: 'closed' },
  { first: 'Alma cancels two o’clock', told: 200, second: 'Chloé books four o’clock', toldThen: 200 },
  { first: 'Alma cancels two o’clock', told: 200, second: 'Chloé books two o’clock', toldThen: 200, seats: 2 },
  { first: 'Chloé books two o’clock', told: 200, second: 'Alma cancels two o’clock', toldThen: 200, seats: 2 },
  { first: 'Basile agrees to move to five', told: 200, second: 'Chloé books four o’clock', toldThen: 200 },
  { first: 'Chloé books four o’clock', told: 200, second: 'Basile agrees to move to five', toldThen: 200 },
]

/** Locks that stop an act before it reads the agendas, or after it has written and before it commits. */
const breakpoints = {
  'before it looks': 'select id from agenda for update',
  'before it commits': 'select id from repairer for no key update',
} as const

async function holdAt(server: Workshop, breakpoint: keyof typeof breakpoints) {
  const client = new pg.Client({ connectionString: server.services.database.url })
  await client.connect()
  await client.query('begin')
  await client.query(breakpoints[breakpoint])
  return {
    /** Resolves when so many transactions wait. */
    waiting: (many: number) =>
      until(
        async () => {
          const { rows } = await client.query<{ waiting: number }>(
            `select count(*)::int as waiting from pg_stat_activity
              where datname = current_database() and wait_event_type = 'Lock'`,
          )
          return rows[0]?.waiting
        },
        (waiting) => waiting === many,
      ),
    letGo: () => client.query('commit'),
    [Symbol.asyncDispose]: () => client.end(),
  }
}

describe.each(Object.keys(breakpoints) as (keyof typeof breakpoints)[])('stopped %s', (breakpoint) => {
  test.each(meetings)(
    '$first ($told) and then $second ($toldThen)',
    async ({ first, told, second, toldThen, seats }) => {
      const { server, acts, basiles } = await openMeeting(seats)
      await using _server = server
      if (`${first} ${second}`.includes('agrees')) await proposeFive(server, basiles)
      await using hold = await holdAt(server, breakpoint)

      const one = acts[first]()
      await hold.waiting(1)
      const other = acts[second]()
      await hold.waiting(2)
      await hold.letGo()

      expect([await one, await other]).toEqual([told, toldThen])
      expect(await mostAtOnce(server.services.database)).toBe(1)
      expect(server.logger.errors).toEqual([])
      expect(await keptFirstFree(server)).toBe(await computedFirstFree(server))
    },
  )
})

test.each<[Act, Act]>([
  ['Alma cancels two o’clock', 'Chloé books two o’clock'],
  ['Basile agrees to move to five', 'Chloé books three o’clock'],
])('%s: until that is done, %s is refused at once; after it, it is done', async (first, second) => {
  const { server, acts, basiles } = await openMeeting()
  await using _server = server
  await proposeFive(server, basiles)
  await using hold = await holdAt(server, 'before it commits')

  const one = acts[first]()
  await hold.waiting(1)
  const early = await acts[second]()
  await hold.letGo()

  expect([await one, early]).toEqual([200, 'slot-taken'])
  expect(await acts[second]()).toBe(200)
  expect(await mostAtOnce(server.services.database)).toBe(1)
  expect(await keptFirstFree(server)).toBe(await computedFirstFree(server))
})

function proposeFive(server: Workshop, id: string) {
  return answerFromMail(server, { id, side: 'repairer', answer: 'propose', startsAt: mondayAt(17) })
}

async function keptFirstFree({ services, repairer }: Workshop): Promise<Instant | undefined> {
  const row = await services.database.reader
    .selectFrom('repairer')
    .select('first_free_at')
    .where('id', '=', repairer.id)
    .executeTakeFirst()
  return row?.first_free_at
}

async function computedFirstFree({ services, repairer, clock }: Workshop): Promise<Instant | undefined> {
  const db = services.database.reader
  const [found] = await findFirstFree(db, await timesOf(db, [repairer.id], clock.now()), clock.now())
  return found?.firstFreeAt
}
