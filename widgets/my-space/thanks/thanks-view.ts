import { html, nothing } from 'lit'
import type { OwnLoan } from '../../parts/loans/loan-state.js'
import { way } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { longestThanks } from '../../words/loans/loan-terms.js'
import type { GoodEndsStrings } from '../words/good-ends.strings.js'

export type ThanksStrings = GoodEndsStrings['thanks']

/** What the person decides about a line of thanks: of the other’s, or of their own, which they may only end. */
export type Deciding = { readonly whose: 'mine' | 'theirs'; readonly isShown: boolean }

export type ThanksView = {
  readonly words: ThanksStrings
  readonly level: number
  readonly typed: string
  readonly wrong: string | undefined
  readonly isSending: boolean
  readonly type: (text: string) => void
  readonly send: () => void
  readonly decide: (decided: Deciding) => void
}

/** One line to who lent, helped or was helped. */
export function thankForm({ id, offer, other }: OwnLoan, view: ThanksView): Content {
  const { isSending, level, send, type, typed, words, wrong } = view
  return html`<form
    class="own-loan"
    part="card"
    data-thank=${id}
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault()
      send()
    }}
  >
    <div class="soon-name" role="heading" aria-level=${level + 1}>${marked(words.ask(other), other)}</div>
    <div class="field">
      <label for="thank-${id}">${marked(offer.title, offer.title)}</label>
      <p class="meta" id="thank-hint-${id}">${marked(words.hint(other), other)}</p>
      ${wrong ? html`<p class="wrong" id="thank-wrong-${id}" role="alert">${wrong}</p>` : nothing}
      <textarea
        id="thank-${id}"
        rows="2"
        maxlength=${longestThanks}
        .value=${typed}
        aria-invalid=${wrong !== undefined}
        aria-describedby="thank-hint-${id}${wrong ? ` thank-wrong-${id}` : ''}"
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) type(target.value)
        }}
      ></textarea>
    </div>
    <p class="ways">
      <button class="way" part="button" aria-disabled=${isSending}>${isSending ? words.sending : words.send}</button>
    </p>
  </form>`
}

/** What the other wrote, and whether others may read it. */
export function theirThanks({ id, offer, other, thanks }: OwnLoan, view: ThanksView): Content {
  const { decide, level, words, wrong } = view
  const said = thanks?.theirs?.words ?? ''
  return html`<div class="own-loan" part="card" data-thanks=${id}>
    <div class="soon-name" role="heading" aria-level=${level + 1}>${marked(words.theirs(other), other)}</div>
    <p class="meta">${marked(offer.title, offer.title)}</p>
    <p>${marked(words.said(said), said)}</p>
    <p class="meta">${marked(words.choose(other), other)}</p>
    ${wrong ? html`<p class="wrong" role="alert">${wrong}</p>` : nothing}
    <p class="ways">
      ${way(words.show, () => decide({ whose: 'theirs', isShown: true }))}
      ${way(words.keep, () => decide({ whose: 'theirs', isShown: false }))}
    </p>
  </div>`
}

/** Beside what is over: what is shown of it, or hidden by moderators, and the way to end that. */
export function thanksBeside({ other, thanks }: OwnLoan, { decide, words, wrong }: ThanksView): Content {
  const { mine, theirs } = thanks ?? {}
  const line = (text: string, said: string, whose: Deciding['whose']) =>
    html`<p class="meta">${marked(text, other, said)}</p>
      <p class="ways">
        <button type="button" class="quiet" @click=${() => decide({ whose, isShown: false })}>${words.end}</button>
      </p>`
  return html`${mine ? line(mineSaid(mine, other, words), mine.words, 'mine') : nothing}
  ${
    theirs?.isShown
      ? line(words[theirs.hidden ? 'theirsHidden' : 'theirsShown'](other, theirs.words), theirs.words, 'theirs')
      : nothing
  }
  ${wrong ? html`<p class="wrong" role="alert">${wrong}</p>` : nothing}`
}

type Mine = NonNullable<NonNullable<OwnLoan['thanks']>['mine']>

function mineSaid({ hidden, isShown, words: said }: Mine, other: string, words: ThanksStrings): string {
  if (hidden) return words.mineHidden(said)
  return words[isShown ? 'mineShown' : 'mineWaits'](other, said)
}
