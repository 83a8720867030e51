import { html } from 'lit'
import type { ReadyStrings } from './words/ready-board.strings.js'

type BarView = {
  readonly words: ReadyStrings
  /** The commune that was chosen. */
  readonly commune: string | undefined
  readonly isWhereOpen: boolean
  readonly askWhere: () => void
}

/** One line: what is looked for, and around where. Where there is room, the commune has its own field beside it. */
export function searchBar({ words, commune, isWhereOpen, askWhere }: BarView) {
  return html`<div class="bar">
    <label class="unseen" for="words">${words.words}</label>
    <input
      id="words"
      name="words"
      type="search"
      maxlength="100"
      autocomplete="off"
      enterkeyhint="search"
      placeholder="${words.find}…"
    />
    <button class="glass" part="button" aria-label=${words.find}>
      <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m16 16 5 5M18 11a7 7 0 1 1-14 0 7 7 0 0 1 14 0Z" /></svg>
    </button>
    <button
      type="button"
      class="place"
      part="button"
      aria-label=${commune ? words.around(commune) : words.where}
      aria-expanded=${isWhereOpen}
      aria-controls="where"
      @click=${askWhere}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d="M12 21c5-5.2 7-8.3 7-11.2A7 7 0 0 0 5 9.8c0 2.9 2 6 7 11.2ZM14.5 10a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0Z"
        />
      </svg>
      <span>${commune ?? words.where}</span>
    </button>
  </div>`
}
