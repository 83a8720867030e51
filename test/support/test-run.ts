import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startPostgres } from './postgres.js'

/** Vitest calls it once before the first file; every file's process inherits the two addresses. */
export async function setup(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'coop-tests-'))
  const postgres = await startPostgres()
  process.env['TEST_RUN_DIR'] = folder
  process.env['TEST_DATABASE_URL'] = postgres.url
  return async () => {
    await postgres[Symbol.asyncDispose]()
    rmSync(folder, { recursive: true, force: true })
  }
}
