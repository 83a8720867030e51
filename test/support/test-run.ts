import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { freemem, tmpdir } from 'node:os'
import { join } from 'node:path'
import { forgetOldModules } from './compiled-modules.js'
import { startPostgres } from './postgres.js'
import { bundleProcesses } from './processes/bundle.js'

/** Vitest calls it once before the first file; every file's process inherits what is put in the environment. */
export async function setup(): Promise<() => Promise<void>> {
  forgetOldModules()
  const folder = mkdtempSync(join(scratch(), `coop-tests-${process.pid}-`))
  // PostgreSQL's own user passes through.
  chmodSync(folder, 0o755)
  process.env['TMPDIR'] = folder
  process.env['TEST_RUN_DIR'] = folder
  const [bundles, postgres] = await Promise.all([bundleProcesses(), startPostgres()])
  process.env['TEST_PROCESSES_DIR'] = bundles
  process.env['TEST_DATABASE_URL'] = postgres.url
  return async () => {
    await postgres[Symbol.asyncDispose]()
    for (const each of [folder, bundles]) rmSync(each, { recursive: true, force: true })
  }
}

const memory = '/dev/shm'
const gigabyte = 1e9

/**
 * In memory where there is plenty of it: databases made to be thrown away need no disk, and each of their commits would wait
 * for one. What a run that was killed left there goes with the next.
 */
function scratch(): string {
  if (!existsSync(memory)) return tmpdir()
  for (const name of readdirSync(memory)) {
    const [, pid] = /^coop-tests-(\d+)-/.exec(name) ?? []
    if (pid && !existsSync(`/proc/${pid}`)) rmSync(join(memory, name), { recursive: true, force: true })
  }
  const { bavail, bsize } = statfsSync(memory)
  return bavail * bsize > 3 * gigabyte && freemem() > 5 * gigabyte ? memory : tmpdir()
}
