import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { refusals, refuseRequest } from './refuse-request.js'

type Address = { readonly host: string; readonly port: number }

export type OpenPort = AsyncDisposable & {
  readonly url: string
  readonly port: number
  /** Until then only `/healthz` is answered: to migrate a large database takes minutes, and something may watch. */
  answerWith(listener: RequestListener): void
}

/**
 * Longer than a proxy keeps its connections to us (nginx, and most load balancers: 60 s). Were ours the shorter, the
 * proxy would send a request on a connection that we are just closing.
 */
const keepAliveMs = 75_000

/** A stock's photos may be two hundred megabytes on a slow line; a client that begins no request is cut off after a minute. */
const longestRequestMs = 1_200_000

/** Disposing waits for what is being answered, 8 seconds at most. */
export async function openPort(address: Address): Promise<OpenPort> {
  let answer: RequestListener = answerWhileStarting
  const server = createServer((req, res) => answer(req, res))
  server.keepAliveTimeout = keepAliveMs
  server.requestTimeout = longestRequestMs
  const connections = new Set<Socket>()
  server.on('connection', (connection) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
  })
  const port = await listen(server, address)
  const { host } = address
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${port}`,
    port,
    answerWith(listener) {
      answer = listener
    },
    [Symbol.asyncDispose]: () => close(server, connections),
  }
}

const answerWhileStarting: RequestListener = ({ url = '/' }, res) => {
  if (/^\/healthz(?:\?|$)/.test(url)) res.writeHead(200, { 'Content-Type': 'text/plain' }).end('ok\n')
  else refuseRequest(res, refusals.starting(), { requestId: randomUUID(), rpc: url.startsWith('/trpc/') })
}

function listen(server: Server, { host, port }: Address): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/**
 * `close` alone would wait for idle keep-alive connections, and for those that a browser opened in advance, which are idle to nobody
 * before their first request; after 8 seconds all are cut.
 */
function close(server: Server, connections: ReadonlySet<Socket>): Promise<void> {
  const closeIdle = () => {
    server.closeIdleConnections()
    for (const connection of connections) if (connection.bytesRead === 0) connection.destroy()
  }
  return new Promise((resolve) => {
    const hard = setTimeout(() => server.closeAllConnections(), 8_000)
    const idle = setInterval(closeIdle, 50)
    server.close(() => {
      clearTimeout(hard)
      clearInterval(idle)
      resolve()
    })
    server.closeIdleConnections()
  })
}
