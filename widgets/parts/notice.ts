import { html, nothing } from 'lit'

export type Notice = {
  readonly tone: 'plain' | 'warn' | 'bad'
  readonly title: string
  readonly more?: string | undefined
  /** What one can do about it: buttons, a link. */
  readonly ways?: unknown
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
