import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Subject } from '../message.js'
import type { TalkBetween } from './talk.js'

type Line = { readonly subject: Subject; readonly side: string; readonly at: Instant }

/** A line is news for the other side; who writes it has read what is above. Call it with the subject locked. */
export async function noteLine(tx: Tx, { subject, side, at }: Line, between: TalkBetween): Promise<void> {
  const bySomebody = side in between
  const rows = Object.entries(between).map(([each, { account, member }]) => ({
    subject_kind: subject.kind,
    subject_id: subject.id,
    side: each,
    account_id: account ?? null,
    member_id: member ?? null,
    last_at: at,
    news_at: bySomebody && each !== side ? at : null,
    seen_at: each === side ? at : null,
    mailed_at: null,
    mailing_at: null,
  }))
  await tx
    .insertInto('talk_side')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['subject_kind', 'subject_id', 'side'])
        .doUpdateSet((eb) => ({
          account_id: eb.ref('excluded.account_id'),
          member_id: eb.ref('excluded.member_id'),
          last_at: eb.ref('excluded.last_at'),
          news_at: eb.fn.coalesce('excluded.news_at', 'talk_side.news_at'),
          seen_at: eb.fn.coalesce('excluded.seen_at', 'talk_side.seen_at'),
        })),
    )
    .execute()
}

/** A line is gone of which nobody was told: what is left tells what is news for whom. Call it with the subject locked. */
export async function noteWithout(tx: Tx, { kind, id }: Subject): Promise<void> {
  const sides = await tx
    .selectFrom('talk_side')
    .select('side')
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .execute()
  const lines = await tx
    .selectFrom('message')
    .select((eb) => ['side', eb.fn.max('created_at').as('last')])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .groupBy('side')
    .execute()
  const newest = (of: typeof lines) =>
    of
      .map(({ last }) => last)
      .toSorted()
      .at(-1)
  const last = newest(lines)
  if (last === undefined) return
  for (const { side } of sides) {
    const others = lines.filter((line) => line.side !== side && sides.some((each) => each.side === line.side))
    await tx
      .updateTable('talk_side')
      .set({ last_at: last, news_at: newest(others) ?? null })
      .where('subject_kind', '=', kind)
      .where('subject_id', '=', id)
      .where('side', '=', side)
      .execute()
  }
}

/** Up to where each side has read; a side that has read nothing, or that nobody could read, has no moment. */
export async function readMarks(db: Db, { kind, id }: Subject): Promise<ReadonlyMap<string, Instant | undefined>> {
  const rows = await db
    .selectFrom('talk_side')
    .select(['side', 'seen_at'])
    .where('subject_kind', '=', kind)
    .where('subject_id', '=', id)
    .execute()
  return new Map(rows.map(({ side, seen_at: at }) => [side, at ?? undefined]))
}

type Reading = { readonly subject: Subject; readonly side: string }

/** False where it was read already. */
export async function markRead(tx: Tx, { subject, side }: Reading, at: Instant): Promise<boolean> {
  const { numUpdatedRows } = await changeSide(tx, { subject, side })
    .set({ seen_at: at })
    .where(({ eb, or }) => or([eb('seen_at', 'is', null), eb('seen_at', '<', at)]))
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Up to where a side knows what is said: it has read it, or a mail told it. */
export async function mailMarkOf(db: Db, { subject, side }: Reading): Promise<Instant | undefined> {
  const row = await sideAt(db, { subject, side }).select(['seen_at', 'mailed_at']).executeTakeFirst()
  return [row?.seen_at, row?.mailed_at]
    .flatMap((at) => at ?? [])
    .toSorted()
    .at(-1)
}

/** Returns up to where the mail tells: one that was begun, and not ended, tells the same when it is sent again. */
export async function noteMailing(tx: Tx, { subject, side }: Reading, to: Instant): Promise<Instant> {
  const row = await sideAt(tx, { subject, side }).select(['mailed_at', 'mailing_at']).executeTakeFirst()
  const begun = row?.mailing_at ?? undefined
  if (begun !== undefined && begun > (row?.mailed_at ?? '')) return begun
  await changeSide(tx, { subject, side }).set({ mailing_at: to }).execute()
  return to
}

export async function noteMailed(tx: Tx, { subject, side }: Reading, to: Instant): Promise<void> {
  await changeSide(tx, { subject, side }).set({ mailed_at: to }).execute()
}

const sideAt = (db: Db, { subject: { kind, id }, side }: Reading) =>
  db.selectFrom('talk_side').where('subject_kind', '=', kind).where('subject_id', '=', id).where('side', '=', side)

const changeSide = (tx: Tx, { subject: { kind, id }, side }: Reading) =>
  tx.updateTable('talk_side').where('subject_kind', '=', kind).where('subject_id', '=', id).where('side', '=', side)

/** Up to where a person has read what is said about each thing of one kind, for what they download. */
export async function readMarksOf(
  db: Db,
  person: Id<'Account'>,
  kind: string,
): Promise<(id: string) => { readonly readTo?: Instant }> {
  const rows = await db
    .selectFrom('talk_side')
    .select(['subject_id', 'seen_at'])
    .where('account_id', '=', person)
    .where('subject_kind', '=', kind)
    .execute()
  const marks = new Map(rows.map(({ subject_id: id, seen_at: at }) => [id, at]))
  return (id) => {
    const readTo = marks.get(id) ?? null
    return readTo === null ? {} : { readTo }
  }
}

/** The account may stay, without a name, so its rows do not go with it. */
export async function eraseTalkSidesOf(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.deleteFrom('talk_side').where('account_id', '=', person).execute()
}

/** Those of which nobody has said anything since then. */
export async function purgeTalkSides(tx: Tx, before: Instant): Promise<void> {
  await tx.deleteFrom('talk_side').where('last_at', '<', before).execute()
}
