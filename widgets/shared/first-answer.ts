import { answers } from './early.js'
import { opened, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** One promise for all: elements that begin in one turn ask together only when they have the client in one turn. */
let client: Promise<typeof import('./query.js').query> | undefined

// What comes near later than that is to be as it is then.
setTimeout(() => answers.clear(), 60_000)

/**
 * What an element shows first: the answer that the loader has begun to fetch for all that are near. Without one it is
 * asked for by the client, which nobody else waits for here. The input is flat.
 */
export async function firstAnswer<Path extends ApiPath>(path: Path, input: InputOf<Path>): Promise<OutputOf<Path>> {
  const question = path + JSON.stringify(input, Object.keys(input).sort())
  const early = await answers.get(question)
  answers.delete(question)
  if (early) return opened(early)
  client ??= import('./query.js').then(({ query }) => query)
  return (await client)(path, input)
}
