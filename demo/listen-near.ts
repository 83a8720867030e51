import type { Server } from 'node:http'

/** Listens for this machine only on that port, or on the next that is free, and says on which. */
export async function listenNear(server: Server, first: number): Promise<number> {
  for (let port = first; ; port = port < 65_535 ? port + 1 : 0) {
    try {
      return await listen(server, port)
    } catch (error) {
      if (!isPortTaken(error)) throw error
    }
  }
}

export function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}
