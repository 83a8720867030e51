import { connect } from 'node:net'

export type Load = { readonly perSecond: number; readonly p99ms: number }

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
  const times: number[] = []
  await Promise.all(Array.from({ length: connections }, () => askAgainAndAgain(url, { question, until, times })))
  times.sort((a, b) => a - b)
  const p99 = times[Math.floor(times.length * 0.99)] ?? 0
  return { perSecond: Math.round(times.length / seconds), p99ms: Math.round(p99 * 100) / 100 }
}

function askAgainAndAgain(url: URL, run: { question: string; until: number; times: number[] }): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(url.port), url.hostname)
    let began = 0
    let missing = -1
    let head = ''
    const ask = () => {
      began = performance.now()
      missing = -1
      head = ''
      socket.write(run.question)
    }
    socket.setNoDelay(true)
    socket.once('connect', ask)
    socket.once('error', reject)
    socket.on('data', (chunk) => {
      if (missing < 0) {
        head += chunk.toString('latin1')
        const end = head.indexOf('\r\n\r\n')
        if (end < 0) return
        if (!head.startsWith('HTTP/1.1 200')) {
          reject(new Error(head.slice(0, 60)))
          socket.destroy()
          return
        }
        missing = Number(/content-length: (\d+)/i.exec(head)?.[1]) - (head.length - end - 4)
      } else {
        missing -= chunk.length
      }
      if (missing > 0) return
      run.times.push(performance.now() - began)
      if (performance.now() < run.until) ask()
      else {
        socket.destroy()
        resolve()
      }
    })
  })
}
