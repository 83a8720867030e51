import type { Clock } from '../base/clock.js'
import type { Database } from '../database/open-database.js'
import { hasVocabulary, importVocabulary, starterFiles } from '../search/index.js'
import { readVocabularyFile } from './vocabulary-file.js'

/** The words to begin with, unless somebody has ever written others or taken these away. */
export async function importStarter({ database, clock }: { database: Database; clock: Clock }): Promise<void> {
  if (await hasVocabulary(database.reader)) return
  const files = await Promise.all(starterFiles.map((path) => readVocabularyFile(database.reader, path)))
  await importVocabulary(
    { database, clock },
    files.flatMap(({ rows }) => rows),
  )
}
