import { html } from 'lit'
import type { PublishFrame, Screen } from './publish-frame.js'

export function publishView({ words }: PublishFrame, { state, title, render }: Screen, close: () => void) {
  return html`<div class="sheet form-sheet publishing" data-state=${state}>
    <header>
      <h2 id="sheet-title" class="dialog-title" tabindex="-1">${title}</h2>
      <button type="button" class="icon" aria-label=${words.close} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
      </button>
    </header>
    <div class="form-body publish-body">${render()}</div>
  </div>`
}
