import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { until } from '../until.js'
import { freePort } from '../postgres.js'

export type PhpServer = AsyncDisposable & {
  readonly url: string
  /** What it wrote of faults in files whose path has these words, since it began. */
  faults(path: string): string[]
}

type Served = {
  readonly folder: string
  readonly router?: string
  readonly port?: number
  readonly settings?: readonly string[]
}

/** PHP's own server, with some workers, so that a page may ask its own server something. */
export async function servePhp({ folder, router, port, settings = [] }: Served): Promise<PhpServer> {
  const own = port ?? (await freePort())
  // A file that a test writes is read by the next request: PHP keeps what it compiled for two seconds unless told so.
  const fresh = 'opcache.revalidate_freq=0'
  const set = ['display_errors=0', 'log_errors=1', 'error_log=', 'error_reporting=-1', fresh, ...settings]
  const server = spawn(
    'php',
    [...set.flatMap((each) => ['-d', each]), '-S', `127.0.0.1:${own}`, '-t', folder, ...(router ? [router] : [])],
    { stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' }, detached: true },
  )
  const said: string[] = []
  server.stderr.on('data', (chunk: Buffer) => said.push(String(chunk)))
  const url = `http://127.0.0.1:${own}`
  await until(() => fetch(`${url}/favicon.ico`, { redirect: 'manual' }).then(Boolean, () => false), Boolean)
  return {
    url,
    faults: (path) =>
      said
        .join('')
        .split('\n')
        .filter((line) => /PHP (?:Fatal|Parse|Warning|Notice|Deprecated)/.test(line) && line.includes(path)),
    async [Symbol.asyncDispose]() {
      const ended = once(server, 'exit')
      // Its workers are of its group.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
      await ended
    },
  }
}

/** Runs a script of PHP to its end and returns what it printed. */
export function runPhp(script: string, folder: string): string {
  const { status, stdout, stderr } = spawnSync('php', ['-d', 'display_errors=stderr'], {
    cwd: folder,
    input: script,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`PHP failed: ${stderr}${stdout}`)
  return stdout
}
