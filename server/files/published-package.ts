import { spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Finds the files of one exact version of a package in the npm registry, for scripts that are run once a year: what only they
 * read is not installed with everything else. Runs none of the package's own scripts.
 */
export function publishedPackage(name: string, version: string): (file: string) => string {
  const folder = mkdtempSync(join(tmpdir(), 'coop-package-'))
  const asked = ['install', '--prefix', folder, '--no-save', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status } = spawnSync('npm', [...asked, `${name}@${version}`], { stdio: ['ignore', 'inherit', 'inherit'] })
  if (status !== 0) throw new Error(`npm could not install ${name} ${version} in ${folder}`)
  return (file) => join(folder, 'node_modules', name, file)
}
