import { newId, toId, type Id } from '../../server/base/id.js'
import type { Database } from '../../server/database/open-database.js'
import { administer } from '../../server/rpc/in-transaction.js'

/** So many objects of a member's, one in fifty out of order, each like an offer that stands but for its title and its code. */
export async function fillStock(
  database: Database,
  { member, like, count }: { readonly member: Id<'Member'>; readonly like: string; readonly count: number },
): Promise<void> {
  const db = database.reader
  const place = await db.selectFrom('place').select('id').where('member_id', '=', member).executeTakeFirstOrThrow()
  const model = await db.selectFrom('offer').selectAll().where('id', '=', toId<'Offer'>(like)).executeTakeFirstOrThrow()
  const words = model.words.split(' ').filter((word) => !/^\d+$/.test(word))
  for (let from = 0; from < count; from += 200) {
    const items = Array.from({ length: Math.min(200, count - from) }, (_, at) => ({
      ...model,
      id: newId<'Offer'>(),
      account_id: null,
      member_id: member,
      place_id: place.id,
      title: `Objet ${from + at}`,
      words: ['objet', from + at, ...words].join(' '),
      newness: (model.newness ?? 0) - 1_000 - from - at,
      out_of_order: (from + at) % 50 === 0 ? (1 as const) : (0 as const),
      listed: (from + at) % 50 === 0 ? (0 as const) : (1 as const),
    }))
    await administer(database, async (tx) => {
      await tx.insertInto('offer').values(items).execute()
      await tx
        .insertInto('offer_copy')
        .values(
          items.map(({ id }, at) => ({
            id: newId<'OfferCopy'>(),
            offer_id: id,
            label: null,
            member_id: member,
            code: `B-${from + at}`,
            condition: null,
            out_since: null,
            out_reason: null,
          })),
        )
        .execute()
    })
  }
}
