// A process that starts on a database nobody has prepared: says what it ran.
import { migrate } from '../../../server/database/migrate.js'
import { openDatabase } from '../../../server/database/open-database.js'

const [url = ''] = process.argv.slice(2)
process.send?.('here')
process.once('message', () => {
  void (async () => {
    await using database = await openDatabase(url)
    process.send?.(await migrate(database))
  })().then(() => process.disconnect())
})
