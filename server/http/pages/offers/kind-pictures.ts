import type { OfferCard } from './offers-shown.js'
import { html, type Html } from '../layout/html.js'

const drawn = (lines: Html): Html =>
  html`<svg
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
    focusable="false"
  >
    ${lines}
  </svg>`

export const kindPictures: Readonly<Record<OfferCard['kind'], Html>> = {
  lend: drawn(html`<path d="M4 9h13l-3.5-3.5M20 15H7l3.5 3.5" />`),
  give: drawn(
    html`<path
      d="M4 11h16v9H4zM3 7h18v4H3zM12 7v13M12 7c-1.5-4-6-4-6-1.5C6 7 9 7 12 7c3 0 6 0 6-1.5C18 3 13.5 3 12 7"
    />`,
  ),
  swap: drawn(html`<path d="M7 4v14l-3-3M7 18l3-3M17 20V6l-3 3M17 6l3 3" />`),
  help: drawn(html`<path d="M12 20s-8-4.7-8-10.5C4 5 10 4 12 8.5 14 4 20 5 20 9.5 20 15.3 12 20 12 20z" />`),
  wanted: drawn(html`<circle cx="10.5" cy="10.5" r="6.5" /><path d="M15.5 15.5 21 21" />`),
}
