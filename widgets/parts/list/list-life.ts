import type { LitElement } from 'lit'
import type { Language } from '../../shared/language-of.js'
import { watchForProof } from './watch-for-proof.js'
import type { ListState } from './list-state.js'

type Host = LitElement & { readonly site: string; readonly language: Language }

type Search = {
  readonly error: unknown
  readonly found: { readonly items: readonly unknown[] } | undefined
  readonly settled: Promise<void>
  readonly showMore: () => Promise<void>
  readonly refresh: () => void
}

type List = {
  readonly search: Search
  /** The present state; a list may have states of its own besides these. */
  readonly state: () => ListState | (string & {})
  /** Selector of the entries, which are links. */
  readonly links: string
}

export type ListLife = ReturnType<typeof listLife>

/** Common to all lists: loss and return of the connection, a site that does not show the list, keyboard focus. */
export function listLife(host: Host, { search, state, links }: List) {
  let logged: unknown
  watchForProof(host, () => search.refresh())
  const life = {
    isOffline: false,

    links: () => [...host.renderRoot.querySelectorAll<HTMLElement>(links)],

    /** Appends the next page, and focuses its first entry. */
    async more(): Promise<void> {
      const shown = search.found?.items.length ?? 0
      await search.showMore()
      await host.updateComplete
      life.links()[shown]?.focus()
    },

    change: (act: () => unknown): void => void goOn(act),

    async focusFirst(): Promise<void> {
      await host.updateComplete
      const [first = host.renderRoot.querySelector<HTMLElement>('.notice :is(.go, .way)')] = life.links()
      first?.focus()
    },
  }

  /** The pressed button is removed with its notice, so the focus moves to where the next answer begins. */
  async function goOn(act: () => unknown): Promise<void> {
    const from = scrollY
    await act()
    await host.updateComplete
    await search.settled
    await host.updateComplete
    // Not if the visitor has moved the focus meanwhile; and no scrolling if they have scrolled.
    if (document.activeElement !== document.body) return
    host.renderRoot
      .querySelector<HTMLElement>(`.notice :is(.go, .way), ${links}`)
      ?.focus({ preventScroll: scrollY !== from })
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
    /** Visitors see the author's link, or that they can only look; why is logged for the author. */
    hostUpdated() {
      const now = state()
      const why =
        now === 'switched-off' || now === 'failed' ? search.error : now === 'look-only' ? host.site : undefined
      if (why === undefined || why === logged) return
      logged = why
      void import('./tell-webmaster.js').then(({ tellWebmaster }) =>
        tellWebmaster(host, now === 'look-only' ? undefined : why),
      )
    },
  })
  return life
}

/** The link clicked, unless it is to open in another tab or window, or to be saved. */
export function plainlyClicked(event: MouseEvent): HTMLAnchorElement | undefined {
  const { altKey, button, ctrlKey, currentTarget, metaKey, shiftKey } = event
  const isPlain = !altKey && !button && !ctrlKey && !metaKey && !shiftKey
  return isPlain && currentTarget instanceof HTMLAnchorElement ? currentTarget : undefined
}
