import { describe, expect, test } from 'vitest'
import { newId, type Id } from '../../../server/base/id.js'
import type { Db } from '../../../server/database/tables.js'
import { decideSubject } from '../../../server/moderation/decide-subject.js'
import { openSubject } from '../../../server/moderation/desk/open-subject.js'
import { hides, hidingsOf } from '../../../server/moderation/hiding.store.js'
import { waitingAt, type SubjectOwner, type SubjectOwners } from '../../../server/moderation/index.js'
import { queueOf } from '../../../server/moderation/queue.js'
import { reportSubject } from '../../../server/moderation/report-subject.js'
import { insertReport } from '../../../server/moderation/report.store.js'
import { mailModeration } from '../../../server/notifications/moderation/mail-moderation.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { getSite } from '../../../server/sites/index.js'
import { subjectOwners } from '../../../server/together.js'
import { engines } from '../../support/engines.js'
import { spaced } from '../../support/mail/mail-town.js'
import { network, peopleAt, reasonOf } from '../../support/moderation/deciding.js'
import { openPublishing, site } from '../../support/offers/publishing.js'
import type { Person } from '../../support/session.js'

const title = 'Ce que deux voisins se disent'

const called = { fr: { noun: 'échange', gender: 'm' }, en: { noun: 'exchange' } } as const

/** What two people have between them, a row for each site; nobody else sees it and nobody looks at it first. */
function between(sides: readonly Person[]) {
  const changed: string[] = []
  const told = (home: Id<'Site'>) => ({
    sides: sides.map(({ accountId }) => ({ accountId })),
    home,
    title,
    text: 'Bonjour',
    called,
    isOver: false,
    version: 1,
  })
  const tell = async (db: Db, ids: readonly string[]) => {
    const there = await db.selectFrom('site').select('id').execute()
    const asked = new Set(ids)
    return new Map<string, ReturnType<typeof told>>(
      there.flatMap(({ id }) => (asked.has(id) ? [[id, told(id)] as const] : [])),
    )
  }
  const card = { pictogram: 'talk', commune: '', giver: '', byMember: false }
  const owner: SubjectOwner = {
    tell,
    lock: async (tx, id) => (await tell(tx, [id])).get(id),
    standing: (db) => db.selectFrom('site').select(['id', 'id as home']),
    show: {
      cards: async (_showing, ids) => new Map(ids.map((id) => [id, card])),
      whole: async ({ clock }) => ({
        ...card,
        title,
        text: 'Bonjour',
        pictures: [],
        state: 'shown',
        publishedAt: clock.now(),
      }),
    },
    changed: async (_ctx, id) => void changed.push(id),
  }
  return { owner, changed }
}

async function openExchange(engine: (typeof engines)[number]) {
  const town = await openPublishing(engine)
  const people = await peopleAt(town, 'alma', 'karim')
  const { id } = await getSite(town.services.database.reader, site)
  const { owner, changed } = between(people)
  const owners: SubjectOwners = new Map([...subjectOwners, ['exchange', owner]])
  return { town, people, owner, owners, changed, subject: { kind: 'exchange', id }, siteId: id }
}

describe.each(engines)('a kind that stands between two people, on %s', (engine) => {
  test('waits in the queue once it is reported, is left out of lists by who decides, and both are told', async () => {
    const { town, people, owners, changed, subject, siteId } = await openExchange(engine)
    await using _ = town
    const { services, clock } = town
    const { database, hmac } = services
    const now = clock.now()
    const said = { reason: 'other', words: '', language: 'fr', counts: false } as const
    await administer(database, (tx) => insertReport(tx, { id: newId(), subject, siteId, ...said, createdAt: now }))
    const listed = () =>
      database.reader
        .selectFrom('site')
        .select('id')
        .where((eb) => eb.not(hides({ kind: 'exchange', id: 'site.id', site: null })))
        .execute()
    const shownBefore = await listed()
    const queued = (await queueOf(database.reader, owners, { now })).map((item) => item.subject)
    const { count } = await waitingAt(database.reader, owners, { now, site: siteId })
    const before = await openSubject({ db: database.reader, clock, hmac }, { owners, by: network }, subject)

    await administer(database, (tx) =>
      decideSubject(
        { tx, clock },
        { owners, by: network },
        { id: subject.id, does: 'hide', reason: 'other', words: 'Ce n’est pas un échange.' },
      ),
    )
    const [hiding] = await hidingsOf(database.reader, subject)
    const hidden = { type: 'subject.hidden', subjectKind: 'exchange', subjectId: subject.id } as const
    const post = { ...services, mailer: town.mails, owners }
    for (const _twice of [1, 2])
      await mailModeration(post, { ...hidden, hidingId: hiding?.id ?? newId() }, 'exchange:1')

    const left = await listed()

    expect(left.map(({ id }) => id)).not.toContain(subject.id)
    expect(shownBefore.map(({ id }) => id)).toContain(subject.id)
    expect([queued, count]).toEqual([[subject], 1])
    expect([before.shown.title, before.may, before.giver.others]).toEqual([title, ['show', 'ask', 'hide'], 0])
    expect(changed).toEqual([subject.id])
    const told = town.mails.mails.filter((mail) => mail.subject.includes(title))
    expect(told.map(({ to }) => to.address)).toEqual(people.map(({ email }) => email))
    expect(new Set(told.map((mail) => spaced(mail.subject)))).toEqual(
      new Set([`Votre échange n’est plus montré : ${title}`]),
    )
    expect(await waitingAt(database.reader, owners, { now, site: siteId })).toMatchObject({ count: 0 })
  })

  test('cannot be reported by those who do not see it', async () => {
    const { town, owner, subject } = await openExchange(engine)
    await using _ = town
    const { database } = town.services

    const reason = await reasonOf(
      administer(database, (tx) =>
        reportSubject({ tx, clock: town.clock }, { owner }, { subject, site, reason: 'other', words: '' }),
      ),
    )

    expect(reason).toBe('subject-gone')
  })
})
