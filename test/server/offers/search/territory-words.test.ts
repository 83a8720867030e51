import { describe, expect, test } from 'vitest'
import { toInstant } from '../../../../server/base/instant.js'
import { territoryWords } from '../../../../server/offers/search/territory-words.store.js'
import { administer } from '../../../../server/rpc/in-transaction.js'
import { saveGazetteer } from '../../../../server/territories/commune.store.js'
import { createTerritory } from '../../../../server/territories/index.js'
import { watched } from '../../../support/count-statements.js'
import { engines, openTestDatabase } from '../../../support/engines.js'

const clock = { now: () => toInstant('2027-03-01T08:00:00Z') }
/** The EPCI of the Pévèle. */
const together = '200041960'

describe.each(engines)('the words of a territory on %s', (engine) => {
  test('are read once, and again after an import of communes by any process', async () => {
    await using database = await openTestDatabase(engine, { communes: true })
    const inside = await database.reader
      .selectFrom('commune')
      .select('code')
      .where('intercommunality_code', '=', together)
      .execute()
    const communes = inside.map(({ code }) => code)
    const { id } = await administer(database, (tx) =>
      createTerritory({ tx, clock }, { slug: 'pevele', name: 'Pévèle', communes }),
    )
    let asked = 0
    const { reader } = watched(database, () => (asked += 1))
    const read = async () => {
      asked = 0
      return { words: await territoryWords(reader, id), statements: asked }
    }

    const [first, second] = [await read(), await read()]
    await administer(database, async (tx) => {
      const joins = { intercommunality_code: together }
      await tx.updateTable('commune').set(joins).where('code', '=', '59350').execute()
      await saveGazetteer(tx, { vintage: '2028', names: '' })
    })
    const third = await read()

    expect(first).toEqual({ words: [`_e${together}`], statements: 1 })
    expect(second).toEqual({ words: first.words, statements: 1 })
    expect(third.words).toEqual(communes.toSorted().map((code) => `_c${code}`))
  })
})
