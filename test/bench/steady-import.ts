// What `lock` compares an import with: as many places, two hundred a transaction, and no pause between two.
import { systemClock } from '../../server/base/clock.js'
import { openDatabase } from '../../server/database/open-database.js'
import { admitMember } from '../../server/members/index.js'
import { administer } from '../../server/rpc/in-transaction.js'

const [url = '', count = '0'] = process.argv.slice(2)
await using database = await openDatabase(url)
for (let from = 0; from < Number(count); from += 200) {
  await administer(database, async (tx) => {
    for (let at = from; at < from + 200; at += 1) {
      const slug = `steady-${at}`
      const house = { slug, name: slug, street: '1 rue du Pignon', postcode: '59160', communeCode: '59355' }
      const places = [{ ...house, point: { latitude: 50.64, longitude: 2.98 }, precision: 'address' as const }]
      await admitMember({ tx, clock: systemClock }, { slug, name: slug, kind: 'other', places })
    }
  })
}
process.disconnect()
