import { html, nothing } from 'lit'
import { beside, pageAddress } from '../shared/wire.js'

export type Notice = {
  readonly tone: 'plain' | 'warn' | 'bad'
  readonly title: string
  readonly more?: string | undefined
  /** What one can do about it: buttons, a link. */
  readonly ways?: unknown
}

/** A button in words: one of the ways on. */
export function way(name: string, act: () => void) {
  return html`<button type="button" class="way" part="button" @click=${act}>${name}</button>`
}

/** One that matters less. */
export function quiet(name: string, act: () => void) {
  return html`<button type="button" class="quiet" @click=${act}>${name}</button>`
}

/** Our own page, which no frame may hold: from a page within another it opens beside it. */
export function pageLink(path: string, name: string) {
  return html`<a class="way" part="button" href=${pageAddress(path)} target=${beside} rel="noopener">${name}</a>`
}

/** Something to know, and a way on. Told to who does not see it as it comes. */
export function notice({ tone, title, more, ways }: Notice) {
  return html`<div class="notice ${tone}" part="notice">
    <div role="status">
      <p><strong>${title}</strong></p>
      ${more ? html`<p>${more}</p>` : nothing}
    </div>
    ${ways ? html`<div class="ways">${ways}</div>` : nothing}
  </div>`
}
