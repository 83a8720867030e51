import { html } from 'lit'
import type { Content } from '../../shared/content.js'
import type { LoanLink } from './loan-link.js'
import type { LoanStrings } from './loan-page.strings.js'

type Absent = {
  readonly state: LoanLink['state']
  readonly words: LoanStrings
  /** Address of « Mon espace » at the site. */
  readonly space: string
  /** What the site has to offer. */
  readonly home: string
  readonly retry: () => void
}

/** It is not there yet, or cannot be shown: why, and the way on. */
export function absentView({ state, words, space, home, retry }: Absent): Content {
  if (state === 'loading') return html`<p class="panel" role="status">${words.loading}</p>`
  if (state === 'over')
    return html`<div class="panel loan">
      <div role="status">
        <h1>${words.linkOver}</h1>
        <p>${words.linkOverWords}</p>
      </div>
      <p class="ways">
        <a class="press" href=${space}>${words.mySpace}</a>
      </p>
    </div>`
  const isGone = state === 'gone'
  return html`<div class="panel loan">
    <div role="status">
      <h1>${isGone ? words.gone : words.failed}</h1>
      <p>${isGone ? words.goneWords : words.failedWords}</p>
    </div>
    <p class="ways">
      ${
        isGone
          ? html`<a class="press" href=${space}>${words.mySpace}</a>`
          : html`<button type="button" @click=${retry}>${words.retry}</button>`
      }
      <a class="press ghost" href=${home}>${words.home}</a>
    </p>
  </div>`
}
