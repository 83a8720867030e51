import { html, nothing } from 'lit'
import type { Content } from '../shared/content.js'
import { beside, pageAddress } from '../shared/wire.js'

export type Notice = {
  readonly tone: 'plain' | 'warn' | 'bad'
  readonly title: Content
  readonly more?: string | undefined
  readonly ways?: Content
}

export function way(name: string, act: () => void) {
  return html`<button type="button" class="way" part="button" @click=${act}>${name}</button>`
}

export function quiet(name: string, act: () => void) {
  return html`<button type="button" class="quiet" @click=${act}>${name}</button>`
}

/** Our own pages refuse to be framed: from within a frame, the link opens a new tab. */
export function pageLink(path: string, name: string) {
  return html`<a
    class="way"
    part="button"
    href=${pageAddress(path)}
    target=${beside}
    rel="noopener"
    referrerpolicy="origin"
    >${name}</a
  >`
}

/** A message with a next step, announced by screen readers when it appears. */
export function notice({ tone, title, more, ways }: Notice) {
  return html`<div class="notice ${tone}" part="notice">
    <div role="status">
      <p><strong>${title}</strong></p>
      ${more ? html`<p>${more}</p>` : nothing}
    </div>
    ${ways ? html`<div class="ways">${ways}</div>` : nothing}
  </div>`
}
