import type { Db } from '../../database/tables.js'

/** Counts, for each version, the people who accepted it last. */
export async function acceptedBy(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('account')
    .select((eb) => ['rules_version', eb.fn.countAll<number>().as('people')])
    .where('rules_version', 'is not', null)
    .groupBy('rules_version')
    .execute()
  return new Map(rows.map(({ rules_version: version, people }) => [version ?? '', Number(people)]))
}
