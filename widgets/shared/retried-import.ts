/** By file, the number in its path: where it came from, or where it is to be asked for next. */
const paths: { [file: string]: number } = {}

/**
 * Imports a file of ours by its name. In many browsers a module that failed stays failed under its address, with all that
 * imports it: each try, after 1, 2 and 4 seconds, takes another path to the same file (`/v1/~1/c/…`).
 */
export function retriedImport(file: string, first = 0, waits = 0): Promise<unknown> {
  const path = paths[file] ?? first
  const module: Promise<unknown> = import(`/v1/${path ? `~${path}/` : ''}c/${file}.js`)
  return module.catch((cause: unknown) => {
    paths[file] = path + 1
    if (waits > 2) throw cause
    return new Promise((go) => setTimeout(go, 1000 << waits)).then(() => retriedImport(file, first, waits + 1))
  })
}
