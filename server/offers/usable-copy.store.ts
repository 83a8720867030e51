import { sql, type RawBuilder, type SqlBool } from 'kysely'

/** The same as `isUsable`, of a row of copies beside its offer's. */
export function isUsableCopy(copy = 'offer_copy', offer = 'offer'): RawBuilder<SqlBool> {
  const of = (table: string, column: string) => sql.ref(`${table}.${column}`)
  return sql<SqlBool>`(${of(copy, 'out_since')} is null and (${of(offer, 'member_id')} is null
    or ${of(offer, 'kind')} <> 'lend'
    or coalesce(${of(copy, 'condition')}, ${of(offer, 'condition')}, '') <> 'to-repair'))`
}
