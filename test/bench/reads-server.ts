// The process that `reads` measures: the real server with the demonstration town, and bare `node:http` beside it.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { seedTown } from '../../demo/town/seed.js'
import { systemClock } from '../../server/base/clock.js'
import { openDatabase } from '../../server/database/open-database.js'
import { openStorage } from '../../server/media/index.js'
import { prepare } from '../../server/commands/prepare.js'
import { configOfBench, startMeasured } from './start-measured.js'

const config = configOfBench()
{
  // Before the house opens, or its own followers would tell what the town's people have done before.
  await using database = await openDatabase(config.databaseUrl)
  await prepare(database)
  await seedTown({ database, storage: openStorage(config), clock: systemClock })
}
const running = await startMeasured(config)

const input = encodeURIComponent(JSON.stringify({ site: 'ville-de-lomme' }))
const kept = `${running.url}/trpc/offers.open?input=${input}`
const page = `${running.url}/s/ville-de-lomme/offres`
// Twice: the first fills the memory, the second proves that it answers.
for (const address of [kept, kept, page, page]) await fetch(address).then((res) => res.text())
const memory = running.services.cache.find(`offers.open {"site":"ville-de-lomme"}`, Date.now())
if (!memory) throw new Error('the answer was not kept: nothing to measure')
const body = memory.bytes('br')

const bare = createServer((_req, res) => {
  res.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'br', 'content-length': body.length })
  res.end(body)
})
await new Promise<void>((resolve) => bare.listen(0, '127.0.0.1', resolve))

process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.(user + system)
})
process.send?.({
  bare: `http://127.0.0.1:${(bare.address() as AddressInfo).port}/`,
  kept,
  'page of offers, kept': page,
  'page of offers, made anew': `${page}?words=perceuse`,
  // Through Express without the memory: a health answer, the least that Express can be asked.
  express: `${running.url}/healthz`,
})
