import type { Id } from '../../base/id.js'
import { isAmong } from '../../database/dialect.js'
import type { Db } from '../../database/tables.js'

export type ListedFacts = {
  readonly welcome: string | undefined
  readonly reachMetres: number | undefined
  readonly reachCommunes: readonly string[]
}

export async function listedFactsOf(db: Db, ids: readonly Id<'Repairer'>[]): Promise<Map<Id<'Repairer'>, ListedFacts>> {
  if (ids.length === 0) return new Map()
  const [repairers, communes] = await Promise.all([
    db
      .selectFrom('repairer')
      .select(['id', 'welcome', 'reach_metres'])
      .where(isAmong(db, 'id', ids))
      .execute(),
    db
      .selectFrom('repairer_commune')
      .innerJoin('commune', 'commune.code', 'repairer_commune.commune_code')
      .select(['repairer_id', 'commune.code', 'commune.name', 'commune.parent_code'])
      .where(isAmong(db, 'repairer_id', ids))
      .execute(),
  ])
  return new Map(
    repairers.map(({ id, welcome, reach_metres: reachMetres }) => {
      const named = communes.filter(({ repairer_id: of }) => of === id)
      const codes = new Set(named.map(({ code }) => code))
      return [
        id,
        {
          welcome: welcome ?? undefined,
          reachMetres: reachMetres ?? undefined,
          // Not the parts of a commune that is in the list itself.
          reachCommunes: named
            .filter(({ parent_code: parent }) => parent === null || !codes.has(parent))
            .map(({ name }) => name)
            .toSorted((a, b) => a.localeCompare(b, 'fr')),
        },
      ]
    }),
  )
}
