import { answers } from './early.js'
import { exchange } from './exchange.js'
import { flat } from './first-answer.js'
import type { ApiPath, InputOf } from './wire.js'

/** Asks what code that is on its way will ask by `earlyAnswer`. */
export function askEarly<Path extends ApiPath>(path: Path, input: InputOf<Path>): void {
  const question = flat(input)
  const asked = exchange(`${path}?batch=1&input=${encodeURIComponent(`{"0":${question}}`)}`, {})
  answers.set(
    path + question,
    asked.then((list): unknown => (Array.isArray(list) ? list[0] : undefined)).catch(() => undefined),
  )
}
