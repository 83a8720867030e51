import { html } from 'lit'
import { telOf, unbroken } from '../words/phone.js'

/** The number is never broken at the end of a line. */
export function phoneLink(phone: string, say = (text: string) => text, look = 'call') {
  return html`<a class=${look} href=${telOf(phone)}>${say(unbroken(phone))}</a>`
}
