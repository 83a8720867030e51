// A process of the house: writes events of its own subjects, and follows all events into a file until it is told to stop.
import { appendFileSync } from 'node:fs'
import { systemClock } from '../../../server/base/clock.js'
import { silentLogger } from '../../../server/base/logger.js'
import { openDatabase } from '../../../server/database/open-database.js'
import type { CoopEvent } from '../../../server/events/event.js'
import { follow } from '../../../server/events/follow.js'
import { administer } from '../../../server/rpc/in-transaction.js'
import { record } from '../../../server/events/outbox.js'
import { everything } from '../followed.js'
import { randomTurns, turn } from '../turn.js'

const [url = '', name = '', writers = '0', eventsEach = '0', seenFile = ''] = process.argv.slice(2)
const database = await openDatabase(url)
const follower = follow(
  everything(async (event, id) => {
    const { offerId, n } = event as unknown as { offerId: string; n: number }
    appendFileSync(seenFile, `${offerId} ${n} ${id}\n`)
    if (n % 50 === 0) await turn()
  }),
  { database, clock: systemClock, logger: silentLogger, leaseMs: 1_000, pollMs: 20 },
)

async function write(writer: number): Promise<void> {
  for (let n = 0; n < Number(eventsEach); n += 1) {
    await administer(database, async (tx) => {
      // Twice: other transactions begin before this one's row is written, and end before it commits.
      if (Math.random() < 0.3) await randomTurns(4)
      await record(tx, systemClock.now(), {
        type: 'offer.changed',
        offerId: `${name}-${writer}`,
        n,
      } as unknown as CoopEvent)
      if (Math.random() < 0.3) await randomTurns(4)
    })
  }
}

await Promise.all(Array.from({ length: Number(writers) }, (_, writer) => write(writer)))
process.send?.('written')
process.once('message', () => {
  void follower[Symbol.asyncDispose]()
    .then(() => database[Symbol.asyncDispose]())
    .then(() => process.exit(0))
})
