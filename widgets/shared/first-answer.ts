import { answers } from './early.js'
import { opened, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** One promise for all, so that elements that start in the same task get the client together and share one batch. */
let client: Promise<typeof import('./query.js').query> | undefined

// Elements that come near the viewport later need a fresh answer.
setTimeout(() => answers.clear(), 60_000)

/**
 * The first answer of an element: the one that the loader has begun to fetch, else one by the client, which is loaded
 * only then. The input must be flat.
 */
export async function firstAnswer<Path extends ApiPath>(path: Path, input: InputOf<Path>): Promise<OutputOf<Path>> {
  const early = await earlyAnswer(path, input)
  if (early) return early
  return (await loadClient())(path, input)
}

export const loadClient = () => (client ??= import('./query.js').then(({ query }) => query))

/** The answer that was asked for early, once; undefined if nothing was asked, or nothing came. */
export async function earlyAnswer<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
): Promise<OutputOf<Path> | undefined> {
  const question = path + flat(input)
  const early = await answers.get(question)
  answers.delete(question)
  return early ? opened(early) : undefined
}

export const flat = (input: object): string => JSON.stringify(input, Object.keys(input).sort())
