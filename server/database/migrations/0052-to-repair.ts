import { sql, type QueryExecutorProvider } from 'kysely'

/** What a member lends and has to repair is lent to nobody: where no other copy is left, its offer is out of order. */
export async function up(db: QueryExecutorProvider): Promise<void> {
  await sql`update offer set out_of_order = 1, listed = 0
    where member_id is not null and kind = 'lend' and out_of_order = 0
    and exists (select 1 from offer_copy c where c.offer_id = offer.id
      and coalesce(c.condition, offer.condition) = 'to-repair')
    and not exists (select 1 from offer_copy c where c.offer_id = offer.id and c.out_since is null
      and coalesce(c.condition, offer.condition, '') <> 'to-repair')`.execute(db)
}
