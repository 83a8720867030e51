import { html, nothing } from 'lit'
import type { PublishFrame, PublishStep } from './publish-frame.js'

type Ways = { readonly back: (() => void) | undefined; readonly close: () => void }

export function publishView({ words }: PublishFrame, { state, title, render }: PublishStep, { back, close }: Ways) {
  return html`<div class="sheet form-sheet publishing" data-state=${state}>
    <header>
      ${
        back
          ? html`<button type="button" class="icon back" aria-label=${words.back} @click=${back}>
              <svg viewBox="0 0 24 24" aria-hidden="true"><path d="M14.5 6 8.5 12l6 6" /></svg>
            </button>`
          : nothing
      }
      <h2 id="sheet-title" class="dialog-title" tabindex="-1">${title}</h2>
      <button type="button" class="icon" aria-label=${words.close} @click=${close}>
        <svg viewBox="0 0 24 24" aria-hidden="true"><path d="m6 6 12 12M18 6 6 18" /></svg>
      </button>
    </header>
    <div class="form-body publish-body">${render()}</div>
  </div>`
}
