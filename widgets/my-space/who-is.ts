import { html, nothing } from 'lit'
import { way } from '../parts/notice.js'
import { momentIn } from '../shared/days.js'
import type { Language } from '../shared/language-of.js'
import { marked } from '../shared/marked.js'
import { saidDay } from '../words/loans/period.js'
import type { SpaceStrings } from './my-space.strings.js'
import type { ReadyStrings } from './ready-space.strings.js'

type Greeting = {
  readonly words: ReadyStrings
  readonly language: Language
  readonly firstName: string
  readonly due: number
}

/** Says who is signed in here, what day it is, and how much waits. */
export function greetingView({ words, language, firstName, due }: Greeting) {
  const today = momentIn('Europe/Paris', Date.now()).day
  return html`<div class="who" tabindex="-1">
    <span class="face" aria-hidden="true">${[...firstName][0]}</span>
    <div>
      <p class="hello"><strong>${marked(words.hello(firstName), firstName)}</strong></p>
      <p class="meta">${saidDay(today, language, today)}${due > 0 ? html` · ${words.due(due)}` : nothing}</p>
    </div>
  </div>`
}

type Unknown = { readonly isWhole: boolean; readonly strings: SpaceStrings }

/** Says what one finds here, until it is known who is there. */
export const introView = ({ isWhole, strings }: Unknown) =>
  html`<p class="meta sub">${isWhole ? strings.introWhole : strings.intro}</p>`

type Known = {
  readonly words: ReadyStrings
  readonly level: number
  readonly email: string
  readonly signOut: () => void
}

export function whoIsView({ words, level, email, signOut }: Known) {
  return html`<section aria-labelledby="me-title">
    <div id="me-title" class="part-title" role="heading" aria-level=${level}>${words.tabs.me}</div>
    <p>${marked(words.known(email), email)}</p>
    <p class="ways apart">${way(words.signOut, signOut)}</p>
  </section>`
}
