import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * Stands between the server and PostgreSQL, as a network does: it can break. With `losesNotices` it is like a pooler that gives each
 * transaction another connection: LISTEN is answered, and nothing is ever heard.
 */
export async function openRelay(databaseUrl: string, { losesNotices = false } = {}) {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let refuses = false
  let silent = false
  const relay = createServer((near) => {
    if (refuses) {
      near.destroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from)
      const passed = losesNotices && from === far ? withoutNotices() : (chunk: Buffer) => chunk
      from.on('data', (chunk: Buffer) => silent || to.write(passed(chunk)))
      from.on('error', () => to.destroy())
      from.on('close', () => {
        open.delete(from)
        to.destroy()
      })
    }
  })
  await new Promise<void>((ready) => relay.listen(0, '127.0.0.1', ready))
  const url = new URL(databaseUrl)
  url.hostname = '127.0.0.1'
  url.port = String((relay.address() as AddressInfo).port)
  return {
    url: url.href,
    /** As when PostgreSQL stops: every connection ends, and none can be made. */
    breakOff() {
      refuses = true
      for (const socket of open) socket.destroy()
    },
    /** As when a router between forgets a connection: nothing ends, nothing comes. */
    fallSilent() {
      silent = true
    },
    mend() {
      refuses = false
      silent = false
    },
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy()
      await new Promise((closed) => relay.close(closed))
    },
  }
}

/** Of PostgreSQL's messages, a letter and a length each, those that begin with `A` (NotificationResponse). */
function withoutNotices(): (chunk: Buffer) => Buffer {
  let rest: Buffer = Buffer.alloc(0)
  return (chunk) => {
    const whole: Buffer[] = []
    rest = Buffer.concat([rest, chunk])
    while (rest.length >= 5 && rest.length > rest.readUInt32BE(1)) {
      const length = 1 + rest.readUInt32BE(1)
      if (rest[0] !== 'A'.charCodeAt(0)) whole.push(rest.subarray(0, length))
      rest = rest.subarray(length)
    }
    return Buffer.concat(whole)
  }
}
