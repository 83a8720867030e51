import { addressOf } from '../../shared/wire.js'
import type { ProvenHost } from './prove-page.js'

/** All of this page, which may hold twenty; none is kept from leaving. */
const hosts: WeakRef<ProvenHost>[] = []
/** How each asks the server once more, past every cache. */
const askingAgain = new WeakMap<ProvenHost, () => void>()

/** The part that tells whether the page is well; once it is there, it hears the address itself. */
const check = '/v1/check.js'

function test(): void {
  if (location.hash === '#coop-test') void import(addressOf(check))
}

const isAsked = () => /^#coop-prove=/.test(location.hash)

function readAddress(): void {
  test()
  if (!isAsked()) return
  for (const host of hosts) {
    const there = host.deref()
    if (there?.isConnected) void prove(there)
  }
}

const prove = async (host: ProvenHost) =>
  (await import('./tell-webmaster.js')).provePage(host, () => {
    for (const each of hosts) {
      const there = each.deref()
      if (there?.isConnected && there.site === host.site) askingAgain.get(there)?.()
    }
  })

/** For the webmaster, who opens the page by a link of the desk, or writes its end after the address. */
export function watchForProof(host: ProvenHost, askAgain: () => void): void {
  askingAgain.set(host, askAgain)
  if (hosts.push(new WeakRef(host)) === 1) addEventListener('hashchange', readAddress)
  if (isAsked()) void prove(host)
  // Where a page has a single file, there is no loader that would.
  test()
}
