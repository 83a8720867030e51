import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import type { Listener } from '../../../server/http/live/listener.js'
import { LiveStream } from '../../../server/http/live/live-stream.js'
import { until } from '../../support/until.js'

test('who reads so slowly that news pile up is cut, and asks again', async () => {
  const streams: LiveStream[] = []
  const http = createServer((_req, res) => {
    res.writeHead(200).flushHeaders()
    streams.push(new LiveStream(res, {} as Listener))
  })
  await new Promise<void>((go) => http.listen(0, '127.0.0.1', go))
  const { port } = http.address() as { port: number }
  // Nobody reads its body.
  const res = await fetch(`http://127.0.0.1:${port}`)
  const [stream] = await until(
    () => streams,
    ({ length }) => length > 0,
  )

  const told = await until(
    () => {
      stream?.tell('x'.repeat(1_000_000), { sequence: 1, at: { xid: 0, seq: 1 } })
      return stream?.isOpen
    },
    (open) => open === false,
  )

  expect(told).toBe(false)
  await res.body?.cancel().catch(() => {})
  http.closeAllConnections()
  await new Promise((go) => http.close(go))
})
