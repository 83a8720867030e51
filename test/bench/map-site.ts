// The process that `map` measures: the real server with as many members as it is told, and the same members whole in one file.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { systemClock } from '../../server/base/clock.js'
import { openDatabase } from '../../server/database/open-database.js'
import { prepare } from '../../server/commands/prepare.js'
import { generateMembers } from '../support/generated/members.js'
import { configOfBench, startMeasured } from './start-measured.js'

const config = configOfBench()
const { site, points } = await fill()
let read: (fields: object) => void = () => {}
const reading = new Promise<object>((done) => (read = done))
const loop = monitorEventLoopDelay({ resolution: 1 })
const running = await startMeasured(config, {
  said(fields, message) {
    if (message === 'directory read') read(fields)
  },
})
loop.enable()
const whole = createServer((_req, res) => {
  res.writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' }).end(points)
})
await new Promise<void>((resolve) => whole.listen(0, '127.0.0.1', resolve))
const { port } = whole.address() as AddressInfo
process.send?.({
  url: running.url,
  site,
  points: `http://127.0.0.1:${port}/`,
  reading: { ...(await reading), longestHoldMs: Math.round(loop.max / 1e6) },
})

async function fill(): Promise<{ site: string; points: string }> {
  await using database = await openDatabase(config.databaseUrl)
  await prepare(database)
  const generated = await generateMembers(database, { count: Number(process.argv[2]), now: systemClock.now() })
  const rows = await database.reader.selectFrom('place').select(['slug', 'name', 'latitude', 'longitude']).execute()
  const points = rows.map(({ slug, name, latitude, longitude }) => [slug, name, latitude, longitude])
  return { site: generated.site, points: JSON.stringify(points) }
}
