import { html, svg } from 'lit'
import type { Content } from '../shared/content.js'
import type { ReadyStrings } from './ready-board.strings.js'

type BarView = {
  readonly words: ReadyStrings
  /** The commune that was chosen. */
  readonly commune: string | undefined
  readonly isWhereOpen: boolean
  readonly askWhere: () => void
}

const icon = (lines: Content) => html`<svg viewBox="0 0 24 24" aria-hidden="true">${lines}</svg>`

const glass = icon(svg`<circle cx="11" cy="11" r="7" /><path d="m16 16 5 5" />`)
const pin = icon(
  svg`<path d="M12 21c5-5.2 7-8.3 7-11.2A7 7 0 0 0 5 9.8c0 2.9 2 6 7 11.2Z" /><circle cx="12" cy="10" r="2.5" />`,
)

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
    <button class="glass" part="button" aria-label=${words.find}>${glass}</button>
    <button
      type="button"
      class="place"
      part="button"
      aria-label=${commune ? `${words.near} ${commune}` : words.where}
      aria-expanded=${isWhereOpen}
      aria-controls="where"
      @click=${askWhere}
    >
      ${pin}<span>${commune ?? words.where}</span>
    </button>
  </div>`
}
