import { html, nothing } from 'lit'
import type { ReadyStrings } from './ready-space.strings.js'

/** They stand in this order; the first holds what waits, and below it what comes. */
export const spaceTabs = ['todo', 'soon', 'offers', 'me'] as const

export type SpaceTab = (typeof spaceTabs)[number]

type Tabs = {
  readonly words: ReadyStrings
  readonly chosen: SpaceTab
  /** Counts what waits for the person to act. */
  readonly due: number
  readonly choose: (tab: SpaceTab) => void
}

/** They choose among the parts of one page, and lead to none. */
export function tabsView({ words, chosen, due, choose }: Tabs) {
  return html`<nav class="space-tabs" aria-label=${words.tabs.all}>
    ${spaceTabs.map(
      (tab) =>
        html`<button
          type="button"
          class="tab"
          data-tab=${tab}
          aria-current=${tab === chosen ? 'true' : nothing}
          @click=${() => choose(tab)}
        >
          ${words.tabs[tab]}${tab === 'todo' && due > 0 ? html` <span class="count">${due}</span>` : nothing}
        </button>`,
    )}
  </nav>`
}
