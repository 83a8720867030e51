import type { Id } from '../base/id.js'
import { Refusal } from '../base/refusal.js'
import type { Db } from '../database/tables.js'
import type { ElementName } from './site.js'

type Leading = {
  readonly memberId: Id<'Member'>
  readonly communeCode: string
  /** That shows what it is about. */
  readonly element: ElementName
}

/**
 * On whose pages somebody whom staff enter finds it again: of the sites with the element the member’s own, else one around there,
 * else any.
 */
export async function siteToLeadTo(db: Db, { memberId, communeCode, element }: Leading): Promise<Id<'Site'>> {
  const rows = await db
    .selectFrom('site')
    .leftJoin('territory_commune', (join) =>
      join
        .onRef('territory_commune.territory_id', '=', 'site.territory_id')
        .on('territory_commune.commune_code', '=', communeCode),
    )
    .select(['site.id', 'site.member_id', 'site.elements', 'territory_commune.commune_code'])
    .orderBy('site.id')
    .execute()
  const rank = (row: (typeof rows)[number]) =>
    (row.elements.includes(`"${element}"`) ? 4 : 0) +
    (row.member_id === memberId ? 2 : 0) +
    (row.commune_code === null ? 0 : 1)
  const [best] = rows.toSorted((a, b) => rank(b) - rank(a))
  if (!best) throw new Refusal('site-unknown')
  return best.id
}
