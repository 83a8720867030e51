// A process in the middle of a transaction: says so, writes when it is told, and ends.
import { openDatabase } from '../../../server/database/open-database.js'

const [url = ''] = process.argv.slice(2)
await using database = await openDatabase(url)
await database.writer.transaction().execute(async (tx) => {
  await tx.insertInto('intercommunality').values({ code: 'theirs', name: '' }).execute()
  const told = new Promise((resolve) => process.once('message', resolve))
  process.send?.('in the middle')
  await told
})
process.disconnect()
