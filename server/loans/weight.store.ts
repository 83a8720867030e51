import type { WeightClass } from '../base/weight.js'
import type { Db } from '../database/tables.js'

/** How heavy a thing of the category is: null where nobody has said, and once it is taken away. */
export async function weightClassOf(db: Db, id: string): Promise<WeightClass | null> {
  const row = await db.selectFrom('category').select('weight_class').where('id', '=', id).executeTakeFirst()
  return row?.weight_class ?? null
}
