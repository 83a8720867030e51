import type { Language } from '../../base/language.js'
import type { Db } from '../../database/tables.js'
import type { Asking } from '../../rpc/context.js'
import { stemsOf, vocabularyIn, type Vocabulary } from '../../search/index.js'
import { getSiteWith } from '../../sites/index.js'
import { categorySubject, otherCategory, type Category } from '../category.js'
import { categoriesOf } from '../category.store.js'
import type { ProposeCategoryInput } from './publishing.wire.js'

const mostProposed = 3

/** By the everyday words of search, then by the categories' own names; « Autre » where neither knows the title. */
export async function proposeCategory(
  { db }: Pick<Asking, 'db'>,
  { site, title, language = 'fr' }: ProposeCategoryInput,
): Promise<{ categories: { id: string; name: string }[] }> {
  const [proposed] = await Promise.all([proposeFor(db, { title, language }), getSiteWith(db, site, 'offer-board')])
  return { categories: proposed.map(({ id, name }) => ({ id, name: name[language] })) }
}

type Titled = { readonly title: string; readonly language: Language }

export async function proposeFor(db: Db, { title, language }: Titled): Promise<readonly Category[]> {
  const [vocabulary, categories] = await Promise.all([vocabularyIn(db, language), categoriesOf(db)])
  const stems = stemsOf(title)
  const named = byName(categories, stems, language)
  const ids = [...new Set([...said(vocabulary, stems), ...named, ...meant(vocabulary, stems)])]
  const known = ids.flatMap((id) => categories.find((category) => category.id === id) ?? [])
  const other = categories.filter(({ id }) => id === otherCategory)
  return known.length > 0 ? known.slice(0, mostProposed) : other
}

/** Meanings of several words together come before those of one; among equals, the one that the title begins with. */
function said(vocabulary: Vocabulary, stems: readonly string[]): string[] {
  return vocabulary
    .meaningsIn(stems)
    .toSorted((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from)
    .flatMap(({ subjects }) => subjects.flatMap(({ kind, id }) => (kind === categorySubject ? [id] : [])))
}

function meant(vocabulary: Vocabulary, stems: readonly string[]): string[] {
  return vocabulary
    .meaningsIn(stems)
    .flatMap(({ meant: words }) => words.flatMap((word) => said(vocabulary, word.stems)))
}

/** A family that has categories below it is too wide. */
function byName(categories: readonly Category[], stems: readonly string[], language: Language): string[] {
  const families = new Set(categories.flatMap(({ parentId }) => parentId ?? []))
  return categories
    .filter(({ id }) => !families.has(id))
    .map(({ id, name }) => ({ id, at: stems.findIndex((stem) => stemsOf(name[language]).includes(stem)) }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ id }) => id)
}
