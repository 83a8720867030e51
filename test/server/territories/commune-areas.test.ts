import { describe, expect, test } from 'vitest'
import { systemClock } from '../../../server/base/clock.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { CommuneAreas } from '../../../server/territories/commune-areas.js'
import { createTerritory } from '../../../server/territories/index.js'
import { engines, openTestDatabase } from '../../support/engines.js'
import { TestLogger } from '../../support/fakes.js'

const clock = systemClock
const lomme = '59355'
const lille = '59350'

describe.each(engines)('the territories of a commune on %s', (engine) => {
  test('are all that hold it, and those of the commune that it is a part of, though they do not name it', async () => {
    await using database = await openTestDatabase(engine, { communes: 'france' })
    const { own, whole } = await administer(database, async (tx) => ({
      own: await createTerritory({ tx, clock }, { slug: 'lomme', name: 'Lomme', communes: [lomme] }),
      whole: await createTerritory({ tx, clock }, { slug: 'lille', name: 'Lille', communes: [lille] }),
    }))
    // As when a commune has become a part of another one since the territory was made.
    await database.writer
      .deleteFrom('territory_commune')
      .where('territory_id', '=', whole.id)
      .where('commune_code', '=', lomme)
      .execute()
    const areas = new CommuneAreas(database.reader, new TestLogger())

    const before = areas.of([lomme])
    await areas.read()

    expect(before).toBeUndefined()
    expect(new Set(areas.of([lomme]))).toEqual(new Set([lomme, own.id, whole.id]))
    expect(areas.of([lille])).toEqual([lille, whole.id])
    expect(areas.of([])).toEqual([])
    areas.renew()
    const meanwhile = areas.of([lomme])
    await areas.read()
    expect([meanwhile, areas.of([lille])]).toEqual([undefined, [lille, whole.id]])
  })
})
