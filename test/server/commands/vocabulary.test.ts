import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { toInstant } from '../../../server/base/instant.js'
import { commands } from '../../../server/commands/commands.js'
import type { Database } from '../../../server/database/open-database.js'
import { importStarter } from '../../../server/commands/import-starter.js'
import { saveCategories } from '../../../server/offers/index.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import type { Given } from '../../../server/rpc/command.js'
import { starterFiles, stemsOf, vocabularyIn } from '../../../server/search/index.js'
import { demoCategories } from '../../../demo/town/categories.js'
import { engines, openTestDatabase } from '../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
const folder = mkdtempSync(join(tmpdir(), 'coop-vocabulary-'))
afterAll(() => rmSync(folder, { recursive: true }))

function fileOf(name: string, ...lines: string[]): string {
  const path = join(folder, name)
  writeFileSync(path, lines.join('\n'))
  return path
}

async function withCategories(database: Database): Promise<void> {
  const categories = demoCategories.map(({ id, parent, fr, en, pictogram }) => {
    return { id, parentId: parent ?? null, name: { fr, en }, pictogram }
  })
  await administer(database, (tx) => saveCategories({ tx, clock }, categories))
}

async function run(database: Database, [name = '', ...positionals]: string[], values: Given['values'] = {}) {
  const said: string[] = []
  const print = (line: string) => void said.push(line)
  await commands[name]?.run({ positionals, values }, { database, clock, dataDir: folder, print })
  return said
}

describe.each(engines)('the network edits its vocabulary on %s', (engine) => {
  test('each line is taken in, or refused with its number and why', async () => {
    await using database = await openTestDatabase(engine)
    await withCategories(database)
    const meanings = fileOf(
      `${engine}-meanings.csv`,
      'language;said;meant',
      'fr;nounou;garde d’enfants',
      'fr;Nounou;garde d’enfants',
      'fr;perçeuse;perceuse',
      'de;Bohrer;perceuse',
      'fr;le;perceuse',
      'fr;mèche',
      'fr;chignole;perceuse',
    )
    const words = fileOf(`${engine}-words.csv`, 'language,category,word', 'fr,digital,informatique', 'fr,none,rien')

    expect(await run(database, ['import', 'vocabulary', meanings])).toEqual([
      'ligne 3 : déjà dit plus haut dans le fichier (fr, Nounou, garde d’enfants)',
      'ligne 4 : les deux mots sont les mêmes pour la recherche (accents, pluriels et majuscules n’y comptent pas) (fr, perçeuse, perceuse)',
      'ligne 5 : la langue est fr ou en (de, Bohrer, perceuse)',
      'ligne 6 : aucun mot qui se cherche (« le », « pour »… ne se cherchent pas) (fr, le, perceuse)',
      'ligne 7 : le nombre de cellules ou les guillemets ne vont pas',
      '2 ajoutées, 0 déjà là, 0 enlevées, 5 refusées.',
    ])
    expect(await run(database, ['import', 'vocabulary', words])).toEqual([
      'ligne 3 : aucune catégorie n’a cet identifiant (fr, none, rien)',
      '1 ajoutées, 0 déjà là, 0 enlevées, 1 refusées.',
    ])
    expect(await run(database, ['vocabulary:show', 'informatique,', 'nounou'])).toEqual([
      'informatique : Numérique et démarches',
      'nounou → garde d’enfants',
    ])
  })

  test('what goes out comes back in and changes nothing; a whole file takes away what it does not say', async () => {
    await using database = await openTestDatabase(engine)
    await withCategories(database)
    await importStarter({ database, clock })
    const forms = ['category-words', 'meanings', 'bicycle-words'] as const
    const files = forms.map((form) => ({ form, path: join(folder, `${engine}-${form}-out.csv`) }))

    for (const { form, path } of files) await run(database, ['export', 'vocabulary', path], { form })

    const rows = (path = '') => readFileSync(path, 'utf8').trim().split(/\r?\n/).toSorted()
    const [words = [], meanings = [], bicycles = []] = files.map(({ path }) => rows(path))
    expect([words, meanings, bicycles]).toEqual(starterFiles.map(rows))
    const paths = files.map(({ path }) => path)
    const [known] = await run(database, ['import', 'vocabulary', ...paths], { whole: true })
    const many = words.length + meanings.length + bicycles.length - files.length
    expect(known).toBe(`0 ajoutées, ${many} déjà là, 0 enlevées, 0 refusées.`)

    const one = fileOf(`${engine}-one.csv`, 'language,said,meant', 'fr,zzz,perceuse')
    const french = meanings.filter((line) => line.startsWith('fr')).length
    expect(await run(database, ['import', 'vocabulary', one], { whole: true })).toEqual([
      `1 ajoutées, 0 déjà là, ${french} enlevées, 0 refusées.`,
    ])
    const bad = fileOf(`${engine}-bad.csv`, 'language,said,meant', 'fr,"zzz,perceuse', 'fr,yyy,perceuse')
    await expect(run(database, ['import', 'vocabulary', bad], { whole: true })).rejects.toThrow(/rien n’est changé/)
    expect(await run(database, ['vocabulary:show', 'zzz'])).toEqual(['zzz → perceuse'])
  })

  test('a row is added and taken away by itself', async () => {
    await using database = await openTestDatabase(engine)
    await withCategories(database)
    const row = { said: 'wassingue', meant: ['serpillière', 'seau'] }
    const meant = async () =>
      (await vocabularyIn(database.reader, 'fr')).meaningsIn(stemsOf('wassingue')).flatMap((one) => one.meant)

    await run(database, ['vocabulary:add'], row)
    await run(database, ['vocabulary:add'], { category: 'digital', word: ['wassingue'] })
    expect((await meant()).map(({ written }) => written)).toEqual(['seau', 'serpillière'])

    await run(database, ['vocabulary:remove'], { said: 'Wassingue', meant: ['seau'] })
    expect((await meant()).map(({ written }) => written)).toEqual(['serpillière'])
    await expect(run(database, ['vocabulary:remove'], row)).resolves.toBeDefined()
    await expect(run(database, ['vocabulary:remove'], row)).rejects.toThrow('Le vocabulaire ne le disait pas.')
    await expect(run(database, ['vocabulary:add'], { said: 'vélos', meant: ['vélo'] })).rejects.toThrow(/les mêmes/)
    await expect(run(database, ['vocabulary:add'], { category: 'none', word: ['vélo'] })).rejects.toThrow(/catégorie/)
  })

  test('what is kept of an answer is dropped when the vocabulary changes', async () => {
    await using database = await openTestDatabase(engine)
    await run(database, ['vocabulary:add'], { said: 'nounou', meant: ['garde d’enfants'] })

    const [event] = await database.reader.selectFrom('outbox_event').select('type').execute()

    expect(event).toEqual({ type: 'vocabulary.changed' })
  })
})
