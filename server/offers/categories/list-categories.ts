import { csvLine } from '../../base/csv-cell.js'
import { languages } from '../../base/language.js'
import { dayOf, paris } from '../../base/local-time.js'
import { plain } from '../../base/words.js'
import type { Context } from '../../rpc/context.js'
import { allRows } from '../../search/index.js'
import { categorySubject } from '../category.js'
import { categoriesOf, offersByCategory } from '../category.store.js'
import { searchesByCategory } from '../saved-searches/saved-search.store.js'
import type { CategoriesCsvInput, CategoriesInput, CategoriesListed } from './category-list.wire.js'
import { categoriesCsvStrings } from './categories-csv.strings.js'
import { inTree } from './order.js'

type Asking = Pick<Context, 'db' | 'clock'>

/** Some dozens, so they are shown as a whole; of what is looked for, a family with what is found below it. */
export async function listCategories(
  { db, clock }: Asking,
  { words: said = '' }: CategoriesInput,
): Promise<CategoriesListed> {
  const [all, held, searches, words] = await Promise.all([
    categoriesOf(db),
    offersByCategory(db, clock.now()),
    searchesByCategory(db),
    wordCounts({ db }),
  ])
  const sought = plain(said).split(' ').filter(Boolean)
  const isMet = (text: string) => sought.every((word) => plain(text).includes(word))
  const met = all.filter(({ id, name }) => isMet([id, ...languages.map((language) => name[language])].join(' ')))
  const kept = new Set(met.flatMap(({ id, parentId }) => [id, ...(parentId === null ? [] : [parentId])]))
  const shown = inTree(all).filter(({ id }) => kept.has(id))
  return {
    categories: shown.map(({ id, parentId, name, pictogram, weight = null }) => ({
      id,
      parent: parentId,
      ...name,
      pictogram,
      weight,
      shown: held.get(id)?.shown ?? 0,
      offers: held.get(id)?.offers ?? 0,
      words: words.get(id) ?? 0,
      searches: searches.get(id) ?? 0,
    })),
    count: met.length,
  }
}

async function wordCounts({ db }: Pick<Asking, 'db'>): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const row of await allRows(db, languages))
    if ('subject' in row && row.subject.kind === categorySubject)
      counts.set(row.subject.id, (counts.get(row.subject.id) ?? 0) + 1)
  return counts
}

/** The columns that the command takes in come first, under the names that it knows. */
export async function categoriesCsv(
  asking: Asking,
  { locale, words }: CategoriesCsvInput,
): Promise<{ name: string; csv: string }> {
  const { categories } = await listCategories(asking, { ...(words !== undefined && { words }) })
  const said = categoriesCsvStrings[locale]
  const rows = categories.map((each) => [
    ...[each.id, each.parent ?? '', ...languages.map((language) => each[language])],
    ...[each.pictogram, each.weight ?? ''],
    ...[each.shown, each.offers, each.words].map(String),
  ])
  const heads = ['category', 'parent', ...languages, 'pictogram', 'weight', ...said.columns]
  return {
    name: `${said.file}-${dayOf(asking.clock.now(), paris)}.csv`,
    csv: `\uFEFF${[heads, ...rows].map(csvLine).join('')}`,
  }
}
