import { html } from 'lit'
import type { ReadyStrings } from '../words/ready-list.strings.js'

const views = ['list', 'map'] as const
export type View = (typeof views)[number]

/** Switches between list and map in a narrow element. */
export function viewSwitch(shown: View, words: ReadyStrings, turn: (view: View) => void) {
  return html`<div class="switch" role="group" aria-label=${words.shown}>
    ${views.map(
      (view) =>
        html`<button type="button" class="quiet" aria-pressed=${view === shown} @click=${() => turn(view)}>
          ${words[view]}
        </button>`,
    )}
  </div>`
}
