import { html, render } from 'lit'
import { addressOf } from './wire.js'

/**
 * Registers a tag once. If the page's Trusted Types policy does not allow Lit's templates, the tag stays undefined and
 * the author's fallback content stays visible.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return
  try {
    render(html`<i></i>`, document.createElement('i'))
    customElements.define(tag, element)
  } catch (cause) {
    void import('./author/tell-forbidden.js').then(({ tellForbidden }) =>
      tellForbidden({ tag, server: addressOf(''), cause }),
    )
  }
}
