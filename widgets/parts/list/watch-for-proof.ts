import type { ProvenHost } from './prove-page.js'

/** For the webmaster, who opens the page by a link of the desk, or writes its end after the address. */
export function watchForProof(host: ProvenHost): void {
  const look = () => {
    if (/^#coop-prove=/.test(location.hash)) void import('./tell-webmaster.js').then(({ provePage }) => provePage(host))
  }
  host.addController({
    hostConnected: () => addEventListener('hashchange', look),
    hostDisconnected: () => removeEventListener('hashchange', look),
  })
  look()
}
