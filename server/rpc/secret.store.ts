import { createHmac, randomBytes } from 'node:crypto'
import type { Instant } from '../base/instant.js'
import type { Db } from '../database/tables.js'

async function secretNamed(db: Db, name: string, now: Instant): Promise<string> {
  const fresh = { name, value: randomBytes(32).toString('base64url'), created_at: now }
  const known = await db.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirst()
  if (known) return known.value
  await db
    .insertInto('secret')
    .values(fresh)
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  const row = await db.selectFrom('secret').select('value').where('name', '=', name).executeTakeFirstOrThrow()
  return row.value
}

/** Keyed, because all 2³² IPv4 addresses can be tried against a plain hash. */
export async function keyedHash(db: Db, name: string, now: Instant): Promise<(text: string) => string> {
  const key = await secretNamed(db, name, now)
  return (text) => createHmac('sha256', key).update(text).digest('base64url').slice(0, 32)
}
