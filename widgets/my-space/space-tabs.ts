import { html, nothing } from 'lit'
import type { ReadyStrings } from './ready-space.strings.js'

/** They stand in this order; the first holds what waits, and below it what comes. */
export const spaceTabs = ['todo', 'soon', 'talks', 'offers', 'me'] as const

export type SpaceTab = (typeof spaceTabs)[number]

type Tabs = {
  readonly words: ReadyStrings
  readonly chosen: SpaceTab
  /** Counts what waits for the person to act. */
  readonly due: number
  /** Counts talks in which something is unread; undefined where words are read on our own pages alone. */
  readonly unread: number | undefined
  readonly choose: (tab: SpaceTab) => void
}

/** They choose among the parts of one page, and lead to none. */
export function tabsView({ words, chosen, due, unread, choose }: Tabs) {
  const counts: { readonly [tab in SpaceTab]?: number | undefined } = { todo: due, talks: unread }
  const tabs = spaceTabs.filter((tab) => tab !== 'talks' || unread !== undefined)
  return html`<nav class="space-tabs" aria-label=${words.tabs.all}>
    ${tabs.map(
      (tab) =>
        html`<button
          type="button"
          class="tab"
          data-tab=${tab}
          aria-current=${tab === chosen ? 'true' : nothing}
          @click=${() => choose(tab)}
        >
          ${words.tabs[tab]}${counts[tab] ? html` <span class="count">${counts[tab]}</span>` : nothing}
        </button>`,
    )}
  </nav>`
}
