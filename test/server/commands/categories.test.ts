import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { importCategoriesCommand } from '../../../server/commands/categories.command.js'
import type { Database } from '../../../server/database/open-database.js'
import { categoriesOf } from '../../../server/offers/category.store.js'
import { starterCategories } from '../../../server/offers/starter-categories.strings.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
const folder = mkdtempSync(join(tmpdir(), 'coop-categories-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function take(database: Database, ...lines: string[]): Promise<string[]> {
  const path = join(folder, 'categories.csv')
  writeFileSync(path, lines.join('\n'))
  const said: string[] = []
  const print = (line: string) => void said.push(line)
  const given =
    lines.length === 0
      ? { positionals: ['categories'], values: { starter: true } }
      : { positionals: ['categories', path], values: {} }
  await importCategoriesCommand.run(given, { database, clock, dataDir: folder, print })
  return said
}

const header = 'category,parent,fr,en,pictogram'

describe.each(engines)('coop import categories on %s', (engine) => {
  test('begins with those that come with the server, « Autre » last, and twice is once', async () => {
    await using database = await openTestDatabase(engine)

    expect([await take(database), await take(database)].flat()).toEqual(
      [0, 1].map(() => `${starterCategories.length} categories`),
    )
    const kept = await categoriesOf(database.reader)
    expect([kept.length, kept[0]?.name.fr, kept.at(-1)?.name.fr]).toEqual([
      starterCategories.length,
      'Bricolage',
      'Autre',
    ])
  })

  test('takes a file, renames what is there and leaves the rest', async () => {
    await using database = await openTestDatabase(engine)
    await take(database)

    expect(await take(database, header, 'tools,,Outils,Tools,drill', 'saws,tools,Scies,Saws,hammer')).toEqual([
      '2 categories',
    ])
    const kept = await categoriesOf(database.reader)
    expect(kept).toHaveLength(starterCategories.length + 1)
    expect(kept.find(({ id }) => id === 'tools')?.name).toEqual({ fr: 'Outils', en: 'Tools' })
    expect(kept.find(({ id }) => id === 'saws')?.parentId).toBe('tools')
  })

  test('says how heavy a thing of each is; a file that does not say leaves it, and an empty cell takes it back', async () => {
    await using database = await openTestDatabase(engine)
    await take(database)
    const weights = async () => {
      const kept = await categoriesOf(database.reader)
      return ['bikes', 'books', 'lessons', 'other'].map((one) => kept.find(({ id }) => id === one)?.weight)
    }

    expect(await weights()).toEqual(['heavy', 'light', 'none', null])
    await take(database, header, 'bikes,mobility,Vélos,Bicycles,bicycle')
    expect(await weights()).toEqual(['heavy', 'light', 'none', null])
    const lines = ['bikes,mobility,Vélos,Bicycles,bicycle,medium', 'books,culture,Livres,Books,book,']
    await take(database, `${header},weight`, ...lines)
    expect(await weights()).toEqual(['medium', null, 'none', null])
    await expect(take(database, `${header},weight`, 'bikes,mobility,Vélos,Bicycles,bicycle,12kg')).rejects.toThrow(
      'bikes: 12kg is no weight: none, light, medium, heavy',
    )
  })

  test('says each fault of a file, and keeps nothing of it', async () => {
    await using database = await openTestDatabase(engine)

    const faulty = take(
      database,
      header,
      'Tools,,Outils,Tools,drill',
      'garden,,Jardin,,spade',
      'saws,none,Scies,Saws,hammer',
      'home,,Maison,Home,pot',
      'home,,Foyer,Home,pot',
      'pots,home,Pots,Pots,pot',
      'lids,pots,Couvercles,Lids,pot',
    )

    await expect(faulty).rejects.toThrow(
      [
        'Tools: a name of small letters, figures and hyphens',
        'garden: has no name in one of the languages',
        'saws: no category is called none',
        'home: said twice',
        'lids: pots is no family',
      ].join('\n'),
    )
    await expect(take(database, 'category,fr', 'tools,Outils')).rejects.toThrow(
      'no column is called parent, en, pictogram',
    )
    expect(await categoriesOf(database.reader)).toEqual([])
  })
})
