import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { until } from './until.js'

/** Under the time of a test, and of what is done before those of a file. */
const longestMs = 110_000

/**
 * What takes seconds to make and is the same for all files of a run: the first that needs it makes it, under another name until
 * it is whole, and the others wait for it.
 */
export async function madeOnce(path: string, make: (draft: string) => Promise<unknown>): Promise<void> {
  const mark = `${path}-begun`
  while (!existsSync(path)) {
    if (isFirst(mark)) await makeIt(path, { mark, make })
    // Where it could not be made, the next one tries.
    else await until(() => existsSync(path) || !existsSync(mark), Boolean, longestMs)
  }
}

type Making = { readonly mark: string; readonly make: (draft: string) => Promise<unknown> }

async function makeIt(path: string, { mark, make }: Making): Promise<void> {
  const draft = `${path}-draft`
  try {
    await make(draft)
    renameSync(draft, path)
  } catch (error) {
    for (const each of [draft, mark]) rmSync(each, { recursive: true, force: true })
    throw error
  }
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark)
    return true
  } catch (error) {
    if (existsSync(mark)) return false
    throw error
  }
}
