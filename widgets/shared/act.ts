import { post } from './post.js'
import type { ApiPath, InputOf, OutputOf } from './wire.js'

/** Acts, once for one key however often it is sent. */
export function act<Path extends ApiPath>(path: Path, input: InputOf<Path>, key: string): Promise<OutputOf<Path>> {
  return post(path, input, { headers: { 'idempotency-key': key } })
}

/** One key for one thing that is sent: sent again it is the same act, changed it is another. */
export function keyed(): (sent: string) => string {
  let of: string | undefined
  let key = ''
  return (sent) => {
    if (of !== sent) [of, key] = [sent, newKey()]
    return key
  }
}

/** Made when a form opens. Not `randomUUID`: plain-http pages do not have it. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
