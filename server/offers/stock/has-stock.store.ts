import type { Id } from '../../base/id.js'
import type { Db } from '../../database/tables.js'

/** Whether a member has put anything on its shelves that it lends. */
export async function hasStock(db: Db, member: Id<'Member'>): Promise<boolean> {
  const row = await db
    .selectFrom('offer')
    .select('id')
    .where('member_id', '=', member)
    .where('kind', '=', 'lend')
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
