import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * For its owner alone: it will hold addresses and telephones. Node's own way to make several levels asks for ever where
 * nothing can be made though the folder above is there, as under `/proc`.
 */
export function makeFolder(path: string): void {
  const above = dirname(path)
  if (!existsSync(above) && above !== path) makeFolder(above)
  try {
    mkdirSync(path, { mode: 0o700 })
  } catch (error) {
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error
  }
}
