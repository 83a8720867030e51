import { html } from 'lit'

/** A number that is called with one press, and is never cut at the end of a line. */
export function phoneLink(phone: string, say = (text: string) => text, look = 'call') {
  return html`<a class=${look} href="tel:${phone.replace(/[^\d+]/g, '')}">${say(phone.replaceAll(' ', '\u00a0'))}</a>`
}
