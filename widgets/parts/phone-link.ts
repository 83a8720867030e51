import { html } from 'lit'

/** The number is never broken at the end of a line. */
export function phoneLink(phone: string, say = (text: string) => text, look = 'call') {
  return html`<a class=${look} href="tel:${phone.replace(/[^\d+]/g, '')}">${say(phone.replaceAll(' ', '\u00a0'))}</a>`
}
