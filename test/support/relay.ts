import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/** Stands between the server and PostgreSQL, as a network does: it can break. */
export async function openRelay(databaseUrl: string) {
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
      from.on('data', (chunk) => silent || to.write(chunk))
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
