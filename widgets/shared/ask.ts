import { canonical, exchange } from './exchange.js'
import { opened, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** Asks by POST: for what is for one pair of eyes, and must stand in no address. */
export async function ask<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  control?: AbortController,
): Promise<OutputOf<Path>> {
  const headers = { 'content-type': 'application/json' }
  return opened(await exchange(path, { method: 'POST', headers, body: canonical(input) }, control))
}
