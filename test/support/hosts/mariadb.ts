import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { until } from '../until.js'

export type MariaDb = AsyncDisposable & { readonly socket: string }

/** A server of MariaDB in a folder of its own, reached by its socket alone. */
export async function startMariaDb(folder: string): Promise<MariaDb> {
  const home = join(folder, 'mariadb')
  mkdirSync(home, { recursive: true })
  const socket = join(home, 'socket')
  const common = ['--no-defaults', `--datadir=${join(home, 'data')}`, '--user=root']
  const made = spawnSync('mariadb-install-db', [...common, '--auth-root-authentication-method=normal'], {
    encoding: 'utf8',
  })
  if (made.status !== 0) throw new Error(`MariaDB could not make its tables: ${made.stderr}${made.stdout}`)
  const server = spawn('/usr/sbin/mariadbd', [...common, `--socket=${socket}`, '--skip-networking'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)))
  const ask = (sql: string) => spawnSync('mariadb', ['--no-defaults', `--socket=${socket}`, '-uroot', '-e', sql])
  const answers = () => {
    if (server.exitCode !== null) throw new Error(`MariaDB ended: ${said.join('').slice(-800)}`)
    return ask('SELECT 1').status === 0
  }
  await until(answers, Boolean, 30_000)
  ask('CREATE DATABASE wordpress CHARACTER SET utf8mb4')
  return {
    socket,
    async [Symbol.asyncDispose]() {
      const ended = once(server, 'exit')
      server.kill('SIGTERM')
      await ended
    },
  }
}
