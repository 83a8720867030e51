import { sql, type Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** What a member has on its shelves: copies with codes, what is out of order, and on which lists it is shown. */
export async function up(db: Kysely<unknown>, c: Columns): Promise<void> {
  await db.schema
    .createTable('stock')
    .addColumn('member_id', c.text, (col) => col.primaryKey().notNull().references('member.id').onDelete('cascade'))
    .addColumn('only_site_id', c.text, (col) => col.references('site.id').onDelete('set null'))
    .addColumn('last_number', c.integer, (col) => col.notNull())
    .execute()
  await db.schema.createIndex('stock_only_site').on('stock').column('only_site_id').execute()
  await db.schema
    .alterTable('offer')
    .addColumn('out_of_order', c.flag, (col) => col.notNull().defaultTo(0))
    .execute()
  await db.schema
    .alterTable('offer')
    .addColumn('only_site_id', c.text, (col) => col.references('site.id'))
    .execute()
  for (const column of ['code', 'condition', 'out_reason'])
    await db.schema.alterTable('offer_copy').addColumn(column, c.text).execute()
  await db.schema.alterTable('offer_copy').addColumn('out_since', c.instant).execute()
  await db.schema
    .alterTable('offer_copy')
    .addColumn('member_id', c.text, (col) => col.references('member.id'))
    .execute()

  await sql`update offer_copy set member_id = (select o.member_id from offer o where o.id = offer_copy.offer_id)`.execute(
    db,
  )
  // The first letter of the member's name, then a number, the oldest copy first.
  await sql`
    update offer_copy set code = n.letter || '-' ||
      case when n.number < 10000 then substr('000' || n.number, length('' || n.number)) else '' || n.number end
    from (
      select c.id, row_number() over (partition by c.member_id order by c.id) as number,
        case when upper(substr(m.name, 1, 1)) between 'A' and 'Z' then upper(substr(m.name, 1, 1)) else 'N' end as letter
      from offer_copy c join member m on m.id = c.member_id
    ) n
    where n.id = offer_copy.id`.execute(db)
  await sql`
    insert into stock (member_id, last_number)
    select member_id, count(*) from offer_copy where member_id is not null group by member_id`.execute(db)
  // What a member published is under the rule of the site that it owns, like what residents publish there.
  await sql`
    update offer set site_id = (
      select min(s.id) from site s where s.member_id = offer.member_id and s.elements like '%"offer-board"%')
    where member_id is not null and site_id is null`.execute(db)

  await db.schema.createIndex('offer_copy_code').unique().on('offer_copy').columns(['member_id', 'code']).execute()
  await db.schema.createIndex('offer_only_site').on('offer').column('only_site_id').execute()
  await db.schema.dropIndex('offer_member').execute()
  // All that the list of a stock is narrowed and counted by, so that it reads no other rows.
  await db.schema
    .createIndex('offer_stock')
    .on('offer')
    .columns(['member_id', 'newness', 'status', 'expires_at', 'out_of_order', 'hidden', 'look_by', 'category_id'])
    .execute()
}
