import { html } from 'lit'
import { sheetHead } from '../sheet/sheet-head.js'
import type { PublishFrame, PublishStep } from './publish-frame.js'

type Ways = { readonly back: (() => void) | undefined; readonly close: () => void }

export function publishView({ words }: PublishFrame, { state, title, render }: PublishStep, { back, close }: Ways) {
  return html`<div class="sheet form-sheet publishing" data-state=${state}>
    ${sheetHead({ title, back: back && { name: words.back, act: back }, close: { name: words.close, act: close } })}
    <div class="form-body publish-body">${render()}</div>
  </div>`
}
