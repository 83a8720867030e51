import { canonical, exchange, type Exchange } from './exchange.js'
import { opened, type ApiPath, type InputOf, type OutputOf } from './wire.js'

/** Headers by name: spread, those of a `Headers` would be lost. */
type Named = Omit<Exchange, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }

/** For mutations, and for queries whose input is private and must not be in a URL. */
export async function post<Path extends ApiPath>(
  path: Path,
  input: InputOf<Path>,
  { headers, ...rest }: Named = {},
): Promise<OutputOf<Path>> {
  const sent = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body: canonical(input) }
  return opened(await exchange(path, { ...rest, ...sent }))
}
