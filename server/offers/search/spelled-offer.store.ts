import type { Id } from '../../base/id.js'
import { languages } from '../../base/language.js'
import type { Db, Tx } from '../../database/tables.js'

/** A stem that is counted for an offer, and whether it stands in the title. */
type Spelled = ReadonlyMap<string, { readonly inTitle: boolean }>

export async function spelledIn(db: Db, offerId: Id<'Offer'>): Promise<Spelled> {
  const row = await db.selectFrom('spelled_offer').select('stems').where('offer_id', '=', offerId).executeTakeFirst()
  const stems = row ? row.stems.split(' ').filter((stem) => stem !== '') : []
  return new Map(stems.map((stem) => [stem.replace(/^\^/, ''), { inTitle: stem.startsWith('^') }]))
}

export async function keepSpelled(tx: Tx, offerId: Id<'Offer'>, spelled: Spelled): Promise<void> {
  if (spelled.size === 0) {
    await tx.deleteFrom('spelled_offer').where('offer_id', '=', offerId).execute()
    return
  }
  const stems = [...spelled].map(([stem, { inTitle }]) => `${inTitle ? '^' : ''}${stem}`).join(' ')
  await tx
    .insertInto('spelled_offer')
    .values({ offer_id: offerId, stems })
    .onConflict((conflict) => conflict.column('offer_id').doUpdateSet({ stems }))
    .execute()
}

/** Reads the words of a shown offer, with the names of its category. */
export async function textOf(db: Db, id: Id<'Offer'>): Promise<{ title: string; description: string } | undefined> {
  const row = await db
    .selectFrom('offer')
    .innerJoin('category as c', 'c.id', 'offer.category_id')
    .leftJoin('category as f', 'f.id', 'c.parent_id')
    .select(['offer.title', 'offer.description'])
    .select(languages.map((language) => `c.name_${language}` as const))
    .select(languages.map((language) => `f.name_${language} as family_${language}` as const))
    .where('offer.id', '=', id)
    .where('offer.listed', '=', 1)
    .executeTakeFirst()
  if (!row) return undefined
  const { description, ...named } = row
  return { title: Object.values(named).join(' '), description }
}
