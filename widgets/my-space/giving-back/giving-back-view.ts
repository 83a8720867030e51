import { html } from 'lit'
import { quiet } from '../../parts/notice.js'
import type { Content } from '../../shared/content.js'
import type { OutputOf } from '../../shared/wire.js'
import { writtenIn } from '../../words/written-in.js'
import type { GoodEndsStrings } from '../words/good-ends.strings.js'

export type LackingThing = OutputOf<'loans.lacking'>['items'][number]

type View = {
  readonly words: GoodEndsStrings['givingBack']
  readonly level: number
  readonly offer: (title: string) => void
  readonly later: () => void
}

/** What others look for near here and do not find: one press to the form that offers it. */
export function givingBackView(things: readonly LackingThing[], { later, level, offer, words }: View): Content {
  return html`<section class="loans" aria-labelledby="giving-back">
    <div id="giving-back" class="loans-title" role="heading" aria-level=${level} tabindex="-1">${words.title}</div>
    <p class="meta">${words.means}</p>
    ${things.map((thing) => {
      const title = titleOf(thing)
      return html`<div class="own-loan" part="card" data-lacking=${thing.word}>
        <p><strong lang=${writtenIn}>${title}</strong></p>
        <p class="meta">${words.times(thing.times)}</p>
        <p class="ways">
          <button type="button" class="way" part="button" data-act="lend" @click=${() => offer(title)}>
            ${words.offer}<span class="unseen"> (${title})</span>
          </button>
        </p>
      </div>`
    })}
    <p class="ways">${quiet(words.later, later)}</p>
  </section>`
}

/** As an offer's title begins. */
function titleOf({ word }: LackingThing): string {
  const [first = '', ...others] = word
  return first.toUpperCase() + others.join('')
}
