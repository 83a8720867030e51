// A process in the middle of admitting a member under an address: says so, ends the transaction when it is told.
import { systemClock } from '../../../server/base/clock.js'
import { openDatabase } from '../../../server/database/open-database.js'
import { admitMember } from '../../../server/members/index.js'

const [url = '', slug = ''] = process.argv.slice(2)
await using database = await openDatabase(url)
await database.writer.transaction().execute(async (tx) => {
  await admitMember({ tx, clock: systemClock }, { slug, name: slug, kind: 'other', places: [] })
  const told = new Promise((resolve) => process.once('message', resolve))
  process.send?.('in the middle')
  await told
})
process.disconnect()
