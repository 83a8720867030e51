/** By file, the number in the path that it was loaded from, or is to be requested from next. */
const paths: { [file: string]: number } = {}

/**
 * Imports a chunk by name. In many browsers a module that failed to load stays failed under its URL, with all that
 * import it: each retry, after 1, 2 and 4 seconds, uses another path to the same file (`/v1/~1/c/…`).
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
