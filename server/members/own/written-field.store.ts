import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { isAmong } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'

export type WrittenField = {
  readonly aboutId: string
  readonly field: string
  readonly memberId: Id<'Member'>
  readonly offered: string | null
  readonly offeredAt: Instant | null
  readonly declined: string | null
}

/** By what they are about, then by field. */
export type WrittenFields = ReadonlyMap<string, ReadonlyMap<string, WrittenField>>

export async function writtenFieldsOf(db: Db, about: readonly string[]): Promise<WrittenFields> {
  const all = new Map<string, Map<string, WrittenField>>()
  if (about.length === 0) return all
  const rows = await db
    .selectFrom('written_field')
    .selectAll()
    .where(isAmong(db, 'about_id', about))
    .execute()
  for (const { about_id: aboutId, field, member_id: memberId, offered, offered_at: offeredAt, declined } of rows) {
    const fields = all.get(aboutId) ?? new Map<string, WrittenField>()
    all.set(aboutId, fields.set(field, { aboutId, field, memberId, offered, offeredAt, declined }))
  }
  return all
}

type About = Pick<WrittenField, 'aboutId' | 'memberId'>

/** It answers the import's offers for these fields. */
export async function markWritten(
  tx: Tx,
  { aboutId, memberId }: About,
  { fields, now }: { readonly fields: readonly string[]; readonly now: Instant },
): Promise<void> {
  const anew = { written_at: now, offered: null, offered_at: null }
  for (const field of fields) {
    await tx
      .insertInto('written_field')
      .values({ about_id: aboutId, field, member_id: memberId, ...anew, declined: null })
      .onConflict((conflict) => conflict.columns(['about_id', 'field']).doUpdateSet(anew))
      .execute()
  }
}

export async function offerField(
  tx: Tx,
  { aboutId, field }: Pick<WrittenField, 'aboutId' | 'field'>,
  offer: { readonly value: string | null; readonly now: Instant },
): Promise<void> {
  await tx
    .updateTable('written_field')
    .set({ offered: offer.value, offered_at: offer.value === null ? null : offer.now })
    .where('about_id', '=', aboutId)
    .where('field', '=', field)
    .execute()
}

export async function declineField(
  tx: Tx,
  { aboutId, field }: Pick<WrittenField, 'aboutId' | 'field'>,
  declined: string | null,
): Promise<void> {
  await tx
    .updateTable('written_field')
    .set({ declined, offered: null, offered_at: null })
    .where('about_id', '=', aboutId)
    .where('field', '=', field)
    .execute()
}

export async function reopenField(
  tx: Tx,
  { aboutId, field }: Pick<WrittenField, 'aboutId' | 'field'>,
  { declined, now }: { readonly declined: string; readonly now: Instant },
): Promise<void> {
  await tx
    .updateTable('written_field')
    .set({ declined: null, offered: declined, offered_at: now })
    .where('about_id', '=', aboutId)
    .where('field', '=', field)
    .execute()
}

/** From then on an import may write it again. */
export async function releaseField(tx: Tx, { aboutId, field }: Pick<WrittenField, 'aboutId' | 'field'>): Promise<void> {
  await tx.deleteFrom('written_field').where('about_id', '=', aboutId).where('field', '=', field).execute()
}

/** How many fields an import says otherwise, to be answered by the member's people. */
export async function countOffered(db: Db, memberId: Id<'Member'>): Promise<number> {
  const { count } = await db
    .selectFrom('written_field')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('member_id', '=', memberId)
    .where('offered', 'is not', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
