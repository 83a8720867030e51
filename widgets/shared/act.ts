import { canonical, exchange } from './exchange.js'
import { opened, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** Acts, once for one key however often it is sent. */
export async function act<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  key: string,
): Promise<OutputOf<Path>> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return opened(await exchange(path, { method: 'POST', headers, body: canonical(input) }))
}

/** Made when a form opens. Not `randomUUID`: plain-http pages do not have it. */
export function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-')
}
