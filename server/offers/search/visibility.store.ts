import { sql, type RawBuilder } from 'kysely'
import type { Day } from '../../base/local-time.js'
import { engineOf, isOneOf, listFor } from '../../database/dialect.js'
import { isUsableCopy } from '../usable-copy.store.js'
import type { Db } from '../../database/tables.js'

/**
 * All of these days, both included. `free`: a copy is free on them; `not-taken`: that, or there is no calendar; `taken`: no copy
 * is free.
 */
export type FreeDays = { readonly from: Day; readonly to: Day; readonly which: 'free' | 'not-taken' | 'taken' }

export function withoutHidden(db: Db, hidden: readonly number[]): RawBuilder<unknown> {
  const column = engineOf(db) === 'sqlite' ? 'o.newness' : 's.newness'
  return sql`and not (${isOneOf(db, column, sql.val(listFor(db, hidden)))})`
}

export function freeOn({ from, to, which }: FreeDays): RawBuilder<unknown> {
  const isFree = sql`exists (
    select 1 from offer_copy c where c.offer_id = o.id and ${isUsableCopy('c', 'o')} and not exists (
      select 1 from offer_day d where d.copy_id = c.id and d.day between ${from} and ${to}))`
  const hasCopies = sql`exists (select 1 from offer_copy c where c.offer_id = o.id)`
  if (which === 'free') return sql`and ${isFree}`
  return which === 'taken' ? sql`and ${hasCopies} and not ${isFree}` : sql`and (not ${hasCopies} or ${isFree})`
}
