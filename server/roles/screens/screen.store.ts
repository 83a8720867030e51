import type { Id } from '../../base/id.js'
import type { Instant } from '../../base/instant.js'
import { flag } from '../../database/columns.js'
import { engineOf } from '../../database/dialect.js'
import type { Db, Tx } from '../../database/tables.js'
import type { Screen } from './screen.js'
import type { ScreenTable } from './screen.table.js'

const fromRow = (row: ScreenTable): Screen => ({
  id: row.id,
  memberId: row.member_id,
  name: row.name,
  keyThumbprint: row.key_thumbprint,
  minutes: row.minutes,
  isFrontDesk: row.front_desk === 1,
  ...(row.enrolled_by !== null && { enrolledBy: row.enrolled_by }),
  enrolledAt: row.enrolled_at,
  ...(row.opened_at !== null && { openedAt: row.opened_at }),
})

export async function insertScreen(tx: Tx, screen: Screen): Promise<void> {
  await tx
    .insertInto('screen')
    .values({
      id: screen.id,
      member_id: screen.memberId,
      name: screen.name,
      key_thumbprint: screen.keyThumbprint,
      minutes: screen.minutes,
      front_desk: flag(screen.isFrontDesk),
      enrolled_by: screen.enrolledBy ?? null,
      enrolled_at: screen.enrolledAt,
      opened_at: screen.openedAt ?? null,
    })
    .execute()
}

export async function findScreenByKey(db: Db, keyThumbprint: string): Promise<Screen | undefined> {
  const row = await db.selectFrom('screen').selectAll().where('key_thumbprint', '=', keyThumbprint).executeTakeFirst()
  return row && fromRow(row)
}

/** Until the transaction ends it is not withdrawn. */
export async function holdScreen(tx: Tx, keyThumbprint: string): Promise<Screen | undefined> {
  const query = tx.selectFrom('screen').selectAll().where('key_thumbprint', '=', keyThumbprint)
  const row = await (engineOf(tx) === 'postgres' ? query.forKeyShare() : query).executeTakeFirst()
  return row && fromRow(row)
}

export async function findScreenOf(db: Db, memberId: Id<'Member'>, id: Id<'Screen'>): Promise<Screen | undefined> {
  const row = await db
    .selectFrom('screen')
    .selectAll()
    .where('member_id', '=', memberId)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** The oldest first, with the first name of who enrolled each. */
export async function screensOf(db: Db, memberId: Id<'Member'>): Promise<(Screen & { readonly by?: string })[]> {
  const rows = await db
    .selectFrom('screen')
    .leftJoin('account', 'account.id', 'screen.enrolled_by')
    .selectAll('screen')
    .select('account.first_name as by')
    .where('screen.member_id', '=', memberId)
    .orderBy('screen.enrolled_at')
    .orderBy('screen.id')
    .execute()
  return rows.map(({ by, ...row }) => ({ ...fromRow(row), ...(by !== null && { by }) }))
}

export async function hasScreens(db: Db, memberId: Id<'Member'>): Promise<boolean> {
  const row = await db.selectFrom('screen').select('id').where('member_id', '=', memberId).limit(1).executeTakeFirst()
  return row !== undefined
}

export async function changeScreen(
  tx: Tx,
  { id, name, minutes, isFrontDesk }: Pick<Screen, 'id' | 'name' | 'minutes' | 'isFrontDesk'>,
): Promise<void> {
  await tx
    .updateTable('screen')
    .set({ name, minutes, front_desk: flag(isFrontDesk) })
    .where('id', '=', id)
    .execute()
}

export async function noteOpened(tx: Tx, id: Id<'Screen'>, now: Instant): Promise<void> {
  await tx.updateTable('screen').set({ opened_at: now }).where('id', '=', id).execute()
}

/** With every session that was opened there. */
export async function deleteScreen(tx: Tx, id: Id<'Screen'>): Promise<void> {
  await tx.deleteFrom('screen').where('id', '=', id).execute()
}

export async function forgetEnroller(tx: Tx, person: Id<'Account'>): Promise<void> {
  await tx.updateTable('screen').set({ enrolled_by: null }).where('enrolled_by', '=', person).execute()
}
