import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { load } from './raw-load.js'

const connections = 64
const seconds = 4
const rounds = 3

type Addresses = Readonly<Record<string, string>>

/**
 * A kept answer through the whole front (limit, headers, log line written to a file) against bare `node:http` with the same
 * bytes, and against the least that Express can answer. One server process; the load comes from this one, so that each
 * has a core of two. `cpuMicros` is the server's own processor time for one answer: it does not depend on the load.
 */
export async function run(print: (line: object) => void): Promise<void> {
  const server = fork(fileURLToPath(new URL('./reads-server.ts', import.meta.url)), [], {
    execArgv: ['--import', 'tsx'],
  })
  const [addresses] = (await once(server, 'message')) as [Addresses]
  const rates = new Map<string, number[]>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, address] of Object.entries(addresses)) {
      const before = await cpuOf(server)
      const measured = await load(address, { connections, seconds })
      const cpuMicros = Math.round(((await cpuOf(server)) - before) / (measured.perSecond * seconds))
      rates.set(name, [...(rates.get(name) ?? []), measured.perSecond])
      print({ read: name, round, ...measured, cpuMicros })
    }
  }
  const median = (name: string) => rates.get(name)?.toSorted((a, b) => a - b)[1] ?? 0
  print({ keptOverBare: Math.round((median('kept') / median('bare')) * 100) / 100, aim: 0.5 })
  server.kill('SIGKILL')
  for (const line of await hits()) print(line)
}

/** How many answers about one town are kept while others book in nine others; dropped by topic alone as the baseline. */
async function hits(): Promise<object[]> {
  const house = fork(fileURLToPath(new URL('./reads-hits.ts', import.meta.url)), [], { execArgv: ['--import', 'tsx'] })
  const [lines] = (await once(house, 'message')) as [object[]]
  house.kill('SIGKILL')
  return lines
}

async function cpuOf(server: ChildProcess): Promise<number> {
  server.send('cpu')
  const [micros] = (await once(server, 'message')) as [number]
  return micros
}
