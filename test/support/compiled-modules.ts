import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What was compiled for one run the next need not: each under a name made of its text. `npm ci` takes the folder away. */
export const compiledModules = fileURLToPath(new URL('../../node_modules/.cache/coop-tests', import.meta.url))

const keptMs = 14 * 24 * 60 * 60 * 1000

/** Of each change of a file something stays there. */
export function forgetOldModules(): void {
  if (!existsSync(compiledModules)) return
  for (const name of readdirSync(compiledModules).filter((each) => !each.startsWith('_'))) {
    const file = join(compiledModules, name)
    const stat = statSync(file, { throwIfNoEntry: false })
    if (stat && stat.mtimeMs < Date.now() - keptMs) rmSync(file, { force: true })
  }
}
