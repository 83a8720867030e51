import type { LitElement } from 'lit'
import type { ListState } from './list-state.js'

type Host = LitElement & { readonly site: string }

/** The list's own search, as far as it is needed here. */
type Search = {
  readonly error: unknown
  readonly found: { readonly items: readonly unknown[] } | undefined
  readonly settled: Promise<void>
  readonly showMore: () => Promise<void>
}

type List = {
  readonly search: Search
  /** What is shown; a list may have states of its own. */
  readonly state: () => ListState | (string & {})
  /** Its entries, each a link. */
  readonly links: string
}

export type ListLife = ReturnType<typeof listLife>

/** What befalls every list: the connection goes and comes back, the page may not show it, the keyboard goes on after a press. */
export function listLife(host: Host, { search, state, links }: List) {
  let told: unknown
  const life = {
    isOffline: false,

    links: () => [...host.renderRoot.querySelectorAll<HTMLElement>(links)],

    /** The next entries, with the keyboard on the first of them. */
    async more(): Promise<void> {
      const shown = search.found?.items.length ?? 0
      await search.showMore()
      await host.updateComplete
      life.links()[shown]?.focus()
    },

    change: (act: () => void): void => void goOn(act),
  }

  /** The button that changes what is asked goes with its notice: the keyboard goes on where the next answer begins. */
  async function goOn(act: () => void): Promise<void> {
    const from = scrollY
    act()
    await host.updateComplete
    await search.settled
    await host.updateComplete
    // Who has gone on meanwhile is not called back, nor who reads elsewhere.
    if (document.activeElement !== document.body) return
    host.renderRoot.querySelector<HTMLElement>(`.notice .way, ${links}`)?.focus({ preventScroll: scrollY !== from })
  }

  function onLine({ type }: Event): void {
    life.isOffline = type === 'offline'
    host.requestUpdate()
  }

  host.addController({
    hostConnected() {
      addEventListener('online', onLine)
      addEventListener('offline', onLine)
    },
    hostDisconnected() {
      removeEventListener('online', onLine)
      removeEventListener('offline', onLine)
    },
    /** The visitor has the author's link; why is for the author. */
    hostUpdated() {
      if (state() !== 'switched-off' || search.error === told) return
      told = search.error
      console.warn(`${host.localName}: "${host.site}" is not shown`, told)
    },
  })
  return life
}

/** The link that was clicked to be followed here: not into another tab or window, nor to be saved. */
export function plainlyClicked(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, button, ctrlKey, currentTarget, metaKey, shiftKey } = event
  const isPlain = !altKey && !button && !ctrlKey && !metaKey && !shiftKey
  return isPlain && currentTarget instanceof HTMLAnchorElement ? currentTarget : undefined
}
