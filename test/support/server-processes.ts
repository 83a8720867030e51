import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Database } from '../../server/database/open-database.js'
import { ended, messageOf, startChild } from './child.js'
import { clockAhead } from './fakes.js'
import type { ServerAddress } from './session.js'

export const ourAddress = 'http://our.example'

export type ServerProcesses = AsyncDisposable & {
  readonly children: readonly ChildProcess[]
  readonly urls: readonly string[]
  /** What a person needs to know of them; `at` a process of one's choice. */
  readonly house: ServerAddress
  url(n: number): string
}

/** Processes of the real server on one database, as behind a proxy that shares visitors out; `aheadMs`: their clock is so much ahead. */
export async function openServerProcesses(
  database: Database,
  {
    count = 2,
    env = {},
    aheadMs = 0,
  }: { readonly count?: number; readonly env?: Record<string, string>; readonly aheadMs?: number } = {},
): Promise<ServerProcesses> {
  const dataDir = mkdtempSync(join(tmpdir(), 'coop-data-'))
  const ours = { PORT: '0', DATA_DIR: dataDir, DATABASE_URL: database.url, PUBLIC_URL: ourAddress }
  const known = { ...ours, TRUST_PROXY: 'loopback', AHEAD_MS: String(aheadMs), ...env }
  const children = Array.from({ length: count }, () => startChild('server-process.ts', [], known))
  const urls = await Promise.all(children.map((child) => messageOf<string>(child)))
  const url = (n: number) => urls[n % count] ?? ''
  return {
    children,
    urls,
    url,
    house: { url: url(0), services: { clock: clockAhead(aheadMs), database, publicUrl: ourAddress } },
    async [Symbol.asyncDispose]() {
      for (const child of children) child.kill('SIGTERM')
      await Promise.all(children.map(ended))
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}
