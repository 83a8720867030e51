import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../server/base/id.js'
import { addDays, addHours } from '../../../server/base/instant.js'
import { subjectOwners } from '../../../server/together.js'
import { insertHiding } from '../../../server/moderation/hiding.store.js'
import { waitingAt } from '../../../server/moderation/index.js'
import { insertObjection } from '../../../server/moderation/objection.store.js'
import { partOfQueue, type Part } from '../../../server/moderation/queue.store.js'
import { queueOf, type QueueItem } from '../../../server/moderation/queue.js'
import { reportReasons } from '../../../server/moderation/report.js'
import { insertReport } from '../../../server/moderation/report.store.js'
import { publishOffer } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { asPerson } from '../../support/acting.js'
import { engines } from '../../support/engines.js'
import { openDesk } from '../../support/moderation/desk.js'
import { lambersart } from '../../support/accounts/second-site.js'
import { site } from '../../support/offers/publishing.js'
import { Dice } from '../../support/repairs/random-calendars.js'

type Waits = { readonly site: Id<'Site'> | null; readonly at: string; readonly byNetwork?: boolean }
type Made = {
  readonly id: string
  readonly home: Id<'Site'> | null
  readonly reports: (Waits & { readonly reason: string })[]
  readonly objections: Waits[]
  readonly answered: Waits[]
  readonly look: string | undefined
}

describe.each(engines)('what waits for moderators on %s', (engine) => {
  test('is the same whether it is counted, listed or worked out from each report, hiding and look', async () => {
    const { town, basile } = await openDesk(engine)
    await using _ = town
    const { database } = town.services
    const db = database.reader
    const [here, there] = [(await getSite(db, site)).id, (await getSite(db, lambersart)).id]
    const dice = new Dice(11)
    const now = town.clock.now()
    const made: Made[] = []
    await administer(database, async (tx) => {
      for (let at = 0; at < 90; at += 1) {
        const offer = await publishOffer({ tx, clock: town.clock }, asPerson(basile.accountId), {
          kind: 'give',
          title: `Chose ${at}`,
          description: 'Une.',
          categoryId: 'tools',
        })
        const home = dice.one([here, there, null])
        const isOver = dice.is(0.1)
        const lookBy = dice.is(0.2) && !isOver ? addHours(now, -at) : null
        const one: Made = { id: offer.id, home, reports: [], objections: [], answered: [], look: undefined }
        const subject = { kind: 'offer', id: offer.id }
        await tx
          .updateTable('offer')
          .set({ site_id: home, look_by: lookBy, status: isOver ? 'closed' : 'published' })
          .where('id', '=', offer.id)
          .execute()
        for (let count = dice.whole(0, 2); count > 0; count -= 1) {
          const createdAt = addHours(now, -dice.whole(1, 400))
          const [siteId, reason, isDecided] = [dice.one([here, there]), dice.one(reportReasons), dice.is(0.3)]
          await insertReport(tx, {
            id: newId(),
            subject,
            siteId,
            reason,
            words: '',
            language: 'fr',
            counts: false,
            createdAt,
            ...(isDecided && { decided: { at: now, outcome: 'shown' } }),
          })
          if (!isDecided) one.reports.push({ site: siteId, at: createdAt, reason })
        }
        if (dice.is(0.5)) {
          const [createdAt, liftedAt] = [addHours(now, -dice.whole(100, 400)), dice.is(0.2) ? now : undefined]
          const siteId = dice.one([here, there, null])
          const bySite = dice.one([here, null])
          const [isAutomatic, isAnswered, isObjected] = [dice.is(0.3), dice.is(0.4), dice.is(0.5)]
          const hiding = { id: newId<'Hiding'>(), subject, reason: 'other', words: '', isAutomatic, createdAt } as const
          const answeredAt = addHours(createdAt, 5)
          await insertHiding(tx, {
            ...hiding,
            ...(siteId && { siteId }),
            ...(bySite && { bySite }),
            ...(liftedAt && { liftedAt }),
            ...(isAnswered && { asks: { answeredAt } }),
          })
          const waits = { site: siteId, byNetwork: bySite === null && !isAutomatic }
          const objectedAt = addHours(createdAt, 7)
          if (isObjected)
            await insertObjection(tx, { id: newId(), hidingId: hiding.id, words: 'Non.', createdAt: objectedAt })
          if (isObjected && !liftedAt) one.objections.push({ ...waits, at: objectedAt })
          if (isAnswered && !liftedAt) one.answered.push({ ...waits, at: answeredAt })
        }
        made.push({ ...one, look: lookBy === null ? undefined : addDays(lookBy, -3) })
        if (isOver) made.pop()
      }
    })

    const ofNetwork = made.map((one) => workedOut(one, undefined)).filter((one) => one !== undefined)
    const tooLongAgo = addDays(now, -7)
    const cases = [
      { scope: { site: here, now }, all: theirsAt(made, here) },
      { scope: { site: there, now }, all: theirsAt(made, there) },
      { scope: { now, all: true }, all: ofNetwork.toSorted(bySince) },
      { scope: { now }, all: ofNetwork.filter((one) => one.isNetworks || one.since <= tooLongAgo).toSorted(bySince) },
    ]

    for (const { scope, all } of cases) {
      const part = (asked: Partial<Part>) =>
        partOfQueue(db, subjectOwners, { scope, show: 'waiting', order: 'oldest', limit: 1_000, ...asked })
      const first = await part({ limit: 7 })
      const second = await part({ limit: 7, offset: 7 })
      const most = await part({ order: 'most' })
      const looks = await part({ show: 'look' })
      const hurtful = await part({ show: 'reports', reason: 'hurtful' })

      expect(all.length).toBeGreaterThan(20)
      expect(await waitingAt(db, subjectOwners, scope)).toEqual({ count: all.length, oldest: all[0]?.since })
      expect([...first.rows, ...second.rows].map(({ since }) => since)).toEqual(
        all.slice(0, 14).map(({ since }) => since),
      )
      expect([...first.rows, ...second.rows].map(({ subject }) => subject.id).toSorted()).toEqual(
        all
          .slice(0, 14)
          .map(({ id }) => id)
          .toSorted(),
      )
      expect(first.counts).toEqual({
        waiting: all.length,
        look: all.filter((one) => one.look).length,
        reports: all.filter(({ reports }) => reports.length > 0).length,
        objections: all.filter(({ objections }) => objections > 0).length,
        changed: all.filter(({ answered }) => answered > 0).length,
      })
      const many = new Map(all.map((one) => [one.id, one.reports.length]))
      const inOrder = most.rows.map(({ subject }) => many.get(subject.id) ?? 0)
      expect(inOrder).toEqual([...many.values()].toSorted((a, b) => b - a))
      expect([looks.total, looks.rows.length]).toEqual([first.counts.look, first.counts.look])
      expect(hurtful.total).toBe(all.filter(({ reports }) => reports.some((reason) => reason === 'hurtful')).length)
    }
    const listed = (await queueOf(db, subjectOwners, { site: here, now })).map(told)
    expect(listed).toEqual(
      expect.arrayContaining(
        theirsAt(made, here).map(({ id, since, look, reports, objections, answered }) => ({
          id,
          since,
          look,
          objections,
          answered,
          reports: reports.toSorted(),
        })),
      ),
    )
  })
})

const bySince = (a: { since: string; id: string }, b: { since: string; id: string }) =>
  a.since < b.since || (a.since === b.since && a.id < b.id) ? -1 : 1

const theirsAt = (made: readonly Made[], at: Id<'Site'>) =>
  made
    .map((one) => workedOut(one, at))
    .filter((one) => one !== undefined)
    .toSorted(bySince)

function workedOut(one: Made, at: Id<'Site'> | undefined) {
  const isHome = one.home === at
  const isTheirs = ({ site: where, byNetwork }: Waits) =>
    at === undefined || (!byNetwork && (isHome ? where === null : where === at))
  const reports = one.reports.filter(({ site: where }) => at === undefined || isHome || where === at)
  const [objections, answered] = [one.objections.filter(isTheirs), one.answered.filter(isTheirs)]
  const look = at === undefined || isHome ? one.look : undefined
  const [since] = [
    ...[...reports, ...objections, ...answered].map((waits) => waits.at),
    ...(look ? [look] : []),
  ].toSorted()
  if (since === undefined) return undefined
  return {
    id: one.id,
    since,
    look: look !== undefined,
    reports: reports.map(({ reason }) => reason),
    objections: objections.length,
    answered: answered.length,
    isNetworks: one.home === null || [...objections, ...answered].some(({ byNetwork }) => byNetwork),
  }
}

const told = ({ subject, since, looks, reports, objections, answered }: QueueItem) => ({
  id: subject.id,
  since,
  look: looks,
  objections: objections.length,
  answered: answered.length,
  reports: reports.map(({ reason }) => reason as string).toSorted(),
})
