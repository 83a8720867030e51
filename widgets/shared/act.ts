import { post } from './post.js'
import type { ApiPath, InputOf, OutputOf } from './wire.js'

/** A mutation; sent again with the same key, it is done once. */
export function act<Path extends ApiPath>(path: Path, input: InputOf<Path>, key: string): Promise<OutputOf<Path>> {
  return post(path, input, { headers: { 'idempotency-key': key } })
}

/** The idempotency key for a content: the same for a retry, another one when the content changes. */
export function keyed(): (sent: string) => string {
  let of: string | undefined
  let key = ''
  return (sent) => {
    if (of !== sent) [of, key] = [sent, newKey()]
    return key
  }
}

/** Not `randomUUID`, which pages without HTTPS lack. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
