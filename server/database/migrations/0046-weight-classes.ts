import type { Kysely } from 'kysely'
import type { Columns } from '../columns.js'

/** Of the categories that come with the server. */
const classes = {
  medium: [
    'tools',
    'power-tools',
    'garden',
    'garden-tools',
    'kitchen',
    'cooking',
    'home',
    'appliances',
    'sewing',
    'carrying',
    'children',
    'baby',
    'leisure',
    'camping',
    'sport',
    'party',
    'music',
  ],
  light: ['hand-tools', 'plants', 'preserving', 'tableware', 'toys', 'games', 'culture', 'books', 'image'],
  heavy: ['site-gear', 'furniture', 'mobility', 'bikes'],
  none: ['together', 'lessons', 'digital', 'neighbours'],
} as const

type Tables = {
  category: { id: string; weight_class: string | null }
  loan: { category_id: string; weight_class: string | null }
}

/** How heavy a thing of each category is, and of what each loan is about: its events say so. */
export async function up(all: Kysely<unknown>, c: Columns): Promise<void> {
  const db = all.withTables<Tables>()
  await db.schema.alterTable('category').addColumn('weight_class', c.text).execute()
  await db.schema.alterTable('loan').addColumn('weight_class', c.text).execute()
  for (const [weight, ids] of Object.entries(classes)) {
    await db.updateTable('category').set({ weight_class: weight }).where('id', 'in', ids).execute()
    await db.updateTable('loan').set({ weight_class: weight }).where('category_id', 'in', ids).execute()
  }
}
