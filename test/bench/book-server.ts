// The process that `book` measures: the real server on a database that others have filled. Told `bare`, it does as many bare
// transactions of one row as it can, at once; told `cpu`, it says how much processor time it has had, and told `mails`, how many
// have left. Told `sqlite waits`, it waits for another process's lock as SQLite does by itself.
import { sql } from 'kysely'
import { systemClock } from '../../server/base/clock.js'
import { administer } from '../../server/rpc/in-transaction.js'
import { KeptMails } from '../support/mail/kept-mails.js'
import { configOfBench, startMeasured } from './start-measured.js'

const mailer = new KeptMails()
const running = await startMeasured(configOfBench(process.env), { mailer })

const bareWrites = 2_000
const atOnce = 32
let round = 0

async function bare(): Promise<number> {
  round += 1
  let next = 0
  const now = systemClock.now()
  const from = performance.now()
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let at = next++; at < bareWrites; at = next++) {
        await administer(running.services.database, (tx) =>
          tx
            .insertInto('spent_proof')
            .values({ proof: `bare ${round} ${at}`, spent_at: now })
            .execute(),
        )
      }
    }),
  )
  return Math.round(bareWrites / ((performance.now() - from) / 1_000))
}

async function sqliteWaits(): Promise<void> {
  await sql`pragma busy_timeout = 5000`.execute(running.services.database.writer)
}

process.on('message', (asked) => {
  if (asked === 'bare') void bare().then((perSecond) => process.send?.(perSecond))
  else if (asked === 'mails') process.send?.(mailer.mails.length)
  else if (asked === 'sqlite waits') void sqliteWaits().then(() => process.send?.('so be it'))
  else {
    const { user, system } = process.cpuUsage()
    process.send?.(user + system)
  }
})
process.send?.(running.url)
