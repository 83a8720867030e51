import { html, render } from 'lit'
import { addressOf } from './wire.js'

/**
 * Registers a tag once. If the page's Trusted Types policy does not allow Lit's templates, or the page has replaced what defines
 * elements by something that fails, the tag stays undefined and the author's fallback content stays visible.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return
  let fault: 'types-forbidden' | 'define-replaced' = 'types-forbidden'
  try {
    render(html`<i></i>`, document.createElement('i'))
    fault = 'define-replaced'
    customElements.define(tag, element)
  } catch (cause) {
    void import('./author/tell-undefined.js').then(({ tellUndefined }) =>
      tellUndefined(fault, { tag, server: addressOf(''), cause }),
    )
  }
}
