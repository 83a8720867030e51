import { html, render, type LitElement } from 'lit'
import { act, newKey } from '../../shared/act.js'
import type { Language } from '../../shared/language-of.js'
import { RemoteRead } from '../../shared/remote-read.js'
import { Refused, Unreachable } from '../../shared/wire.js'
import { notice, way, type Notice } from '../notice.js'
import { proveStrings, type ProveStrings } from './prove.strings.js'

export type ProvenHost = LitElement & { readonly site: string; readonly language: Language }

/**
 * The webmaster opened the page by the link of the desk: the element of that site sends the code, and the browser tells from
 * which origin. The code is taken out of the address first, so that no other element sends it and nobody copies it. What the
 * elements of the site knew may be a minute old: they ask again, so that none says that nothing can be sent from here.
 */
export async function provePage(host: ProvenHost, recognised: () => void): Promise<void> {
  const [, site, code] = /^#coop-prove=([\w-]+)\.([\w-]+)$/.exec(location.hash) ?? []
  if (code === undefined || site !== host.site) return
  history.replaceState(history.state, '', location.pathname + location.search)
  const box = document.createElement('div')
  const words = proveStrings[host.language]
  await host.updateComplete
  host.renderRoot.querySelector('.root')?.prepend(box)
  const say = (said: Omit<Notice, 'ways'>, ways?: Notice['ways']) => render(html`${notice({ ...said, ways })}`, box)
  const key = newKey()

  const ask = async (): Promise<void> => {
    say({ tone: 'plain', title: words.asking })
    try {
      await act('sites.proveOrigin', { site, code }, key)
      say({ tone: 'plain', title: words.proven(origin), more: words.provenMore })
      recognised()
    } catch (cause) {
      if (await isProven(cause, { host, site })) {
        say({ tone: 'plain', title: words.stands(origin), more: words.provenMore })
        recognised()
      } else
        say(
          { tone: 'warn', ...whyNot(cause, words) },
          isPassing(cause) ? way(words.retry, () => void ask()) : undefined,
        )
    }
  }
  await ask()
}

/** The same link once more: it has done its work. */
async function isProven(cause: unknown, { host, site }: { host: ProvenHost; site: string }): Promise<boolean> {
  if (!(cause instanceof Refused) || cause.reason !== 'origin-code-over') return false
  const read = new RemoteRead(host, {
    args: () => [site] as const,
    isByHand: true,
    read: (_args, ask) => ask('sites.open', { site }, 'fresh'),
    failed: () => {},
  })
  await read.ask()
  read.close()
  return read.answer?.site.origins.includes(origin) ?? false
}

const isPassing = (cause: unknown): boolean =>
  cause instanceof Unreachable || (cause instanceof Refused && cause.reason === 'try-later')

function whyNot(cause: unknown, words: ProveStrings): Pick<Notice, 'title' | 'more'> {
  if (!(cause instanceof Refused)) return { title: words.unreachable }
  switch (cause.reason) {
    case 'origin-code-over':
      return { title: words.over, more: words.overMore }
    case 'origin-other':
      return { title: words.other(origin), more: words.otherMore }
    case 'too-many-requests':
      return { title: words.tooMany }
    default:
      return { title: words.unreachable }
  }
}
