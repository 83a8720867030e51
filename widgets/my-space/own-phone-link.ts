import { html } from 'lit'

/** The number is never broken at the end of a line. (`parts/phone-link.ts` is in the first file of the booking element.) */
export function ownPhoneLink(phone: string, say: (phone: string) => string) {
  return html`<a href="tel:${phone.replace(/[^+\d]/g, '')}">${say(phone.replaceAll(' ', '\u00a0'))}</a>`
}
