import { loaderSnippet, pinnedSnippet } from '../../words/elements/snippets.js'
import { server, version } from './ask-server.js'
import { good, know, mend, type Finding } from './finding.js'
import type { Seen } from './seen.js'

const isOurs = /^\/v(?:1\/coop|(\d+\.\d+\.\d+)\/coop\.[\w-]+)\.js$/

/** Never one of ours: `/v9/coop.js`, `/v1/coop.offers.js`. */
const isLikeOurs = /^\/v\d[^/]*\/coop[^/]*\.js$/

/** Each script of the page that is, or was meant to be, one of ours. */
function scripts(): { readonly element: HTMLScriptElement; readonly address: URL }[] {
  return [...document.querySelectorAll<HTMLScriptElement>('script[src]')].flatMap((element) => {
    if (!URL.canParse(element.src)) return []
    const address = new URL(element.src)
    return address.origin === server || isOurs.test(address.pathname) ? [{ element, address }] : []
  })
}

/** Whether anything in the page could still bring the code of an element. */
export const isLoaderThere = (): boolean =>
  scripts().some(({ element, address }) => isOurs.test(address.pathname) && element.type === 'module')

export function checkScripts({ words: { script: words }, strangers }: Pick<Seen, 'words' | 'strangers'>): Finding[] {
  const line = loaderSnippet({ publicUrl: server })
  const all = scripts()
  const here = all.filter(({ address }) => address.origin === server)
  const whole = here.filter(({ address }) => isOurs.test(address.pathname))
  const loaders = whole.filter(({ address }) => address.pathname === '/v1/coop.js')
  const [elsewhere] = all.filter(({ address }) => address.origin !== server)
  const plain = whole.filter(({ element }) => element.type !== 'module')
  const absent = here.filter(
    ({ address }) => !isOurs.test(address.pathname) && (isLikeOurs.test(address.pathname) || isAbsent(address.href)),
  )
  const found = [
    ...absent.map(({ address, element }) => mend('script', words.absent(address.href, line), { at: element })),
    ...strangers.map(({ element, address, integrity }) => {
      const { pathname: path } = address
      const right = path === '/v1/coop.js' ? line : pinnedSnippet({ publicUrl: server }, { path, integrity })
      return mend('script', words.stranger(address.href, right), { at: element })
    }),
    ...plain.map(() => mend('script', words.plain(line))),
    ...(elsewhere ? [mend('script', words.elsewhere(elsewhere.address.origin))] : []),
    ...(loaders.length > 1 ? [know('script', words.often(loaders.length))] : []),
  ]
  if (found.length > 0) return found
  return whole.length > 0 ? [good('script', words.once)] : [mend('script', words.none(line))]
}

/** A script whose fingerprint in the page is not that of the file: the browser refuses it. */
export type Stranger = {
  readonly element: HTMLScriptElement
  readonly address: URL
  /** The fingerprint of the file. */
  readonly integrity: string
}

/** Read again, which a page's policy may forbid: then nothing is known. */
export async function findStrangers(): Promise<Stranger[]> {
  const marked = scripts().filter(({ element, address }) => element.integrity && isOurs.test(address.pathname))
  const read = marked.map(async ({ element, address }): Promise<Stranger[]> => {
    try {
      const answer = await fetch(address)
      if (!answer.ok) return []
      const file = await answer.arrayBuffer()
      const integrity = await fingerprint('SHA-384', file)
      const hashes = await Promise.all(['SHA-256', 'SHA-512'].map((name) => fingerprint(name, file)))
      const said = element.integrity.split(/\s+/)
      return [integrity, ...hashes].some((hash) => said.includes(hash)) ? [] : [{ element, address, integrity }]
    } catch {
      return []
    }
  })
  return (await Promise.all(read)).flat()
}

async function fingerprint(name: string, file: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest(name, file))
  return `${name.replace('-', '').toLowerCase()}-${btoa(String.fromCharCode(...bytes))}`
}

/** As the browser noted when it asked; where it does not note it, an address like ours that nothing came from. */
function isAbsent(address: string): boolean {
  return performance
    .getEntriesByName(address)
    .some((entry) => entry instanceof PerformanceResourceTiming && entry.responseStatus === 404)
}

export function checkVersions({ words: { versions: words } }: Pick<Seen, 'words'>): Finding[] {
  const ours = scripts().filter(({ address }) => isOurs.test(address.pathname))
  const paths = [...new Set(ours.map(({ address }) => address.pathname))]
  const numbers = [...new Set(paths.map((path) => isOurs.exec(path)?.[1] ?? ''))]
  if (numbers.length > 1) return [mend('versions', words.several(paths.join(', ')))]
  const [number] = numbers
  if (number === undefined) return [know('versions', { what: words.none })]
  if (number === '') return [good('versions', words.latest(version))]
  return [
    number === version
      ? good('versions', words.pinned(version))
      : know('versions', words.old(number, version), { way: 'versions' }),
  ]
}
