import { newId, toId, type Id } from '../../base/id.js'
import { Refusal } from '../../base/refusal.js'
import { addDays } from '../../base/instant.js'
import type { Db } from '../../database/tables.js'
import { findAccount, lockAccount } from '../../accounts/index.js'
import { record } from '../../events/outbox.js'
import type { MutationContext } from '../../rpc/context.js'
import { siteOf, type Moderator } from '../moderator.js'
import type { ReportReason } from '../report.js'
import { onlyPersonOf, type ToldSubject } from '../subject.js'
import type { Ban, BanDays } from './ban.js'
import { bansOf, findBan, insertBan, setLifted } from './ban.store.js'

type Ctx = Pick<MutationContext, 'tx' | 'clock'>

type Banning = Pick<ToldSubject, 'sides'> & {
  readonly reason: ReportReason
  readonly words: string
  /** Absent: until somebody lifts it. */
  readonly days?: BanDays | undefined
}

/**
 * Whoever gives this publishes nothing more there, or, when the network decides, anywhere. A site's lists leave out what is theirs
 * (`shownAt`), since a neighbour's would bring it back; by the network, what stands stays.
 */
export async function banGiver(
  { tx, clock }: Ctx,
  by: Moderator,
  { sides, reason, words, days }: Banning,
): Promise<Ban> {
  const person = onlyPersonOf({ sides })
  if (!person) throw new Refusal('subject-gone')
  // Two at once come one after the other.
  await lockAccount(tx, person)
  const site = siteOf(by)
  const before = (await bansOf(tx, person)).find(({ siteId }) => siteId === site)
  if (before) throw await decidedMeanwhile(tx, before)
  const now = clock.now()
  const ban: Ban = {
    id: newId(),
    person: person,
    ...(site && { siteId: site }),
    reason,
    words,
    ...(by.actor && { byAccount: by.actor.by }),
    createdAt: now,
    ...(days && { until: addDays(now, days) }),
  }
  await insertBan(tx, ban)
  await record(tx, now, { type: 'person.barred', banId: ban.id })
  return ban
}

/** The network lifts any; a site its own. */
export async function liftBan({ tx, clock }: Ctx, by: Moderator, banId: string): Promise<Ban> {
  const now = clock.now()
  const ban = await findBan(tx, toId(banId))
  const site = siteOf(by)
  if (!ban || (site !== undefined && ban.siteId !== site)) throw new Refusal('subject-gone')
  if (!(await setLifted(tx, ban.id, { by: by.actor?.by, now }))) {
    const lifted = (await findBan(tx, ban.id)) ?? ban
    throw await decidedMeanwhile(tx, lifted)
  }
  await record(tx, now, { type: 'person.readmitted', banId: ban.id })
  return ban
}

async function decidedMeanwhile(db: Db, { byAccount, lifted }: Ban): Promise<Refusal> {
  const who = lifted ? lifted.by : byAccount
  const account = who && (await findAccount(db, who))
  return new Refusal('decided-meanwhile', {
    status: lifted ? 'readmit' : 'ban',
    ...(account && { by: account.firstName }),
  })
}

/** Refuses who may not publish there: a mail has told them why, and whom to ask. */
export async function refuseBanned(db: Db, person: Id<'Account'>, site: Id<'Site'> | undefined): Promise<void> {
  const bans = await bansOf(db, person)
  if (bans.some(({ siteId }) => siteId === undefined || siteId === site)) throw new Refusal('publishing-barred')
}
