import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import type { Language } from '../../shared/language-of.js'
import { languageQuery } from '../../words/language-query.js'
import type { LoanLink } from './loan-link.js'
import type { LoanStrings } from './loan-page.strings.js'

type Absent = {
  readonly state: LoanLink['state']
  readonly words: LoanStrings
  readonly language: Language
  readonly site: string
  /** What the site has to offer. */
  readonly home: string
  readonly retry: () => void
}

/** It is not there yet, or cannot be shown: why, and the way on. */
export function absentView({ state, words, language, site, home, retry }: Absent): Content {
  if (state === 'loading') return html`<p class="panel" role="status">${words.loading}</p>`
  if (state === 'over')
    return html`<div class="panel loan">
      <div role="status">
        <h1>${words.linkOver}</h1>
        <p>${words.linkOverWords}</p>
      </div>
      <p class="ways">
        <a class="press" href=${`/s/${site}/moi${languageQuery(language)}`}>${words.mySpace}</a>
      </p>
    </div>`
  const isGone = state === 'gone'
  return html`<div class="panel loan">
    <div role="status">
      <h1>${isGone ? words.gone : words.failed}</h1>
      <p>${isGone ? words.goneWords : words.failedWords}</p>
    </div>
    <p class="ways">
      ${isGone ? nothing : html`<button type="button" @click=${retry}>${words.retry}</button>`}
      <a class="press ghost" href=${home}>${words.home}</a>
    </p>
  </div>`
}
