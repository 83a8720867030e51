import { connect } from 'node:net'

export type Load = { readonly perSecond: number; readonly p50ms: number; readonly p99ms: number }

/**
 * Asks one address over `connections` kept-alive sockets, one question at a time on each. Sockets are read by hand, since
 * Node's own HTTP client is slower than the server that is measured.
 */
export async function load(
  address: string,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Load> {
  const url = new URL(address)
  const question = `GET ${url.pathname}${url.search} HTTP/1.1\r\nHost: ${url.host}\r\nAccept-Encoding: br\r\n\r\n`
  const until = performance.now() + seconds * 1000
  return ask(url, connections, () => (performance.now() < until ? question : undefined))
}

/** Sends each of these once, as they stand, over so many sockets. */
export function sendAll(address: string, questions: readonly string[], connections: number): Promise<Load> {
  let at = 0
  return ask(new URL(address), connections, () => questions[at++])
}

type Next = () => string | undefined

async function ask(url: URL, connections: number, next: Next): Promise<Load> {
  const times: number[] = []
  const from = performance.now()
  await Promise.all(Array.from({ length: connections }, () => askAgainAndAgain(url, next, times)))
  const seconds = (performance.now() - from) / 1_000
  times.sort((a, b) => a - b)
  const share = (part: number) => Math.round((times[Math.floor(times.length * part)] ?? 0) * 100) / 100
  return { perSecond: Math.round(times.length / seconds), p50ms: share(0.5), p99ms: share(0.99) }
}

function askAgainAndAgain(url: URL, next: Next, times: number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname)
    let began = 0
    let missing = -1
    let head = ''
    const askNext = () => {
      const question = next()
      if (question === undefined) {
        socket.destroy()
        resolve()
        return
      }
      began = performance.now()
      missing = -1
      head = ''
      socket.write(question)
    }
    socket.setNoDelay(true)
    socket.once('connect', askNext)
    socket.once('error', reject)
    socket.on('data', (chunk) => {
      if (missing < 0) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!head.startsWith('HTTP/1.1 200')) {
          reject(new Error(head.slice(0, 2_000)))
          socket.destroy()
          return
        }
        const length = /content-length: (\d+)/i.exec(head)?.[1]
        // In chunks: it ends with an empty one.
        if (length === undefined) {
          if (head.endsWith('\r\n0\r\n\r\n')) answered()
          return
        }
        missing = Number(length) - (head.length - end - 4)
      } else {
        missing -= chunk.length
      }
      if (missing <= 0) answered()
    })
    const answered = () => {
      times.push(performance.now() - began)
      askNext()
    }
  })
}
