import { html, render } from 'lit'

/**
 * Registers a tag once. Where the page's Trusted Types policy does not let Lit make its templates, the tag stays unknown
 * and the author's fallback stays what is seen.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag)) return
  try {
    render(html`<i></i>`, document.createElement('i'))
    customElements.define(tag, element)
  } catch (cause) {
    console.warn(`${tag}: this page does not allow it`, cause)
  }
}
