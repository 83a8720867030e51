import type { Id } from '../base/id.js'
import { addDays, type Instant } from '../base/instant.js'
import type { Db, Tx } from '../database/tables.js'
import { countActs, countedSoFar } from '../rpc/act.store.js'
import { fewTries, manyWrongCodes, mostTries, type CodeLimits, type SignIn } from './sign-in.js'
import type { SignInTable } from './sign-in.table.js'

const fromRow = (row: SignInTable): SignIn => ({
  id: row.id,
  ...(row.site_id !== null && { siteId: row.site_id }),
  origin: row.origin,
  email: row.email,
  mailbox: row.mailbox,
  flowHash: row.flow_hash,
  tries: row.tries,
  language: row.language,
  expiresAt: row.expires_at,
  ...(row.ended_at !== null && { endedAt: row.ended_at }),
  ...(row.session_id !== null && { sessionId: row.session_id }),
  createdAt: row.created_at,
})

const toRow = (signIn: SignIn): SignInTable => ({
  id: signIn.id,
  site_id: signIn.siteId ?? null,
  origin: signIn.origin,
  email: signIn.email,
  mailbox: signIn.mailbox,
  flow_hash: signIn.flowHash,
  tries: signIn.tries,
  language: signIn.language,
  expires_at: signIn.expiresAt,
  ended_at: signIn.endedAt ?? null,
  session_id: signIn.sessionId ?? null,
  created_at: signIn.createdAt,
})

export async function insertSignIn(tx: Tx, signIn: SignIn): Promise<void> {
  await tx.insertInto('sign_in').values(toRow(signIn)).execute()
}

export async function findSignIn(db: Db, id: Id<'SignIn'>): Promise<SignIn | undefined> {
  const row = await db.selectFrom('sign_in').selectAll().where('id', '=', id).executeTakeFirst()
  return row && fromRow(row)
}

export async function codesSentTo(
  tx: Tx,
  { mailbox, createdAt: now }: Pick<SignIn, 'mailbox' | 'createdAt'>,
  [, day]: CodeLimits,
): Promise<Instant[]> {
  const rows = await tx
    .selectFrom('sign_in')
    .select('created_at')
    .where('mailbox', '=', mailbox)
    .where('created_at', '>', addDays(now, -1))
    .orderBy('created_at', 'desc')
    .limit(day.inAll)
    .execute()
  return rows.map(({ created_at }) => created_at)
}

export async function endCodesOf(tx: Tx, flowHash: string, now: Instant): Promise<void> {
  await tx
    .updateTable('sign_in')
    .set({ ended_at: now })
    .where('flow_hash', '=', flowHash)
    .where('ended_at', 'is', null)
    .execute()
}

const wrongCodes = { act: 'accounts wrong code', who: 'all', windowMs: 3_600_000 } as const

/** How often a code may be tried now. */
async function triesNow(tx: Tx, now: Instant): Promise<number> {
  return (await countedSoFar(tx, wrongCodes, now)) < manyWrongCodes ? mostTries : fewTries
}

/** How many tries are left of this code, one wrong one later. */
export async function countWrong(tx: Tx, { tries }: Pick<SignIn, 'tries'>, now: Instant): Promise<number> {
  await countActs(tx, [wrongCodes], now)
  return Math.max(0, (await triesNow(tx, now)) - tries)
}

/** Tries at once wait for the row, so there are never more than allowed. Without a site: of any site. */
export async function countTry(
  tx: Tx,
  { flowHash, origin, siteId }: Pick<SignIn, 'flowHash' | 'origin' | 'siteId'>,
  now: Instant,
): Promise<SignIn | undefined> {
  const row = await tx
    .updateTable('sign_in')
    .set((eb) => ({ tries: eb('tries', '+', 1) }))
    .where('id', '=', (eb) =>
      eb
        .selectFrom('sign_in')
        .select('id')
        .where('flow_hash', '=', flowHash)
        .orderBy('created_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1),
    )
    .$if(siteId !== undefined, (query) => query.where('site_id', '=', siteId ?? null))
    .where('origin', '=', origin)
    .where('expires_at', '>', now)
    .where('tries', '<', await triesNow(tx, now))
    .returningAll()
    .executeTakeFirst()
  return row && fromRow(row)
}

export async function endSignIn(
  tx: Tx,
  id: Id<'SignIn'>,
  { sessionId, endedAt }: { sessionId: Id<'Session'>; endedAt: Instant },
): Promise<void> {
  await tx.updateTable('sign_in').set({ session_id: sessionId, ended_at: endedAt }).where('id', '=', id).execute()
}

export async function purgeSignIns(tx: Tx, before: Instant): Promise<number> {
  const { numDeletedRows } = await tx.deleteFrom('sign_in').where('created_at', '<', before).executeTakeFirst()
  return Number(numDeletedRows)
}
