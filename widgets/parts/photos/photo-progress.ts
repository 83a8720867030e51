import { html } from 'lit'

/** The words beside it say what it is of. */
export const photoProgress = (part: number) =>
  html`<progress class="photo-progress" max="100" .value=${Math.round(part * 100)} aria-hidden="true"></progress>`
