import { html, nothing } from 'lit'
import { opensSaid, type Saying } from '../../parts/loans/answer/facts-of.js'
import { isOpen, type OwnLoan } from '../../parts/loans/loan-state.js'
import type { Content } from '../../shared/content.js'
import { dayWords } from '../../shared/days.js'
import { knownOf } from '../../words/offers/known-giver.js'
import { writtenIn } from '../../words/written-in.js'

/** So much of what somebody wrote is read before the press; less is not worth one. */
const most = { lines: 4, signs: 160, unfolded: 200 }

type Reading = { readonly isWhole: boolean; readonly turn: () => void }

type Around = { readonly all?: readonly OwnLoan[]; readonly reading?: Reading }

/** What helps to answer: what is known of who asks, and their words where they may be read here. Of what is to be brought back, where and when. */
export function cardFacts(loan: OwnLoan, saying: Saying, { all = [], reading }: Around = {}): Content {
  const { firstWords = '', other, side, status } = loan
  const { words } = saying
  const isAsked = side === 'giver' && status === 'requested'
  const known = isAsked ? knownOfOther(loan, saying) : ''
  const opens = opensSaid(loan, saying)
  const also = isAsked ? alsoOn(loan, all) : []
  return html`${opens ? html`<p class="meta opens">${opens}</p>` : nothing}
  ${known ? html`<p class="meta">${known}</p>` : nothing}
  ${also.length > 0 ? html`<p class="meta">${words.also(also.map(({ offer, other: who }) => words.alsoOf({ title: offer.title, who })))}</p>` : nothing}
  ${
    isAsked && firstWords
      ? html`<div class="bubble">
          <p class="unseen">${words.wrote(other)}</p>
          ${wordsOf(firstWords, saying, reading)}
        </div>`
      : nothing
  }`
}

/** The first of them, and the rest on a press. */
function wordsOf(all: string, { words }: Saying, reading: Reading | undefined): Content {
  const first = firstOf(all)
  if (!reading || first === all) return html`<p class="text" lang=${writtenIn}>${all}</p>`
  const { isWhole, turn } = reading
  return html`<p class="text" lang=${writtenIn}>${isWhole ? all : `${first}…`}</p>
    <button type="button" class="quiet" aria-expanded=${isWhole} @click=${turn}>
      ${isWhole ? words.fold : words.readWhole}
    </button>`
}

function firstOf(all: string): string {
  const lines = all.split('\n').slice(0, most.lines).join('\n')
  if (lines === all && all.length <= most.unfolded) return all
  const cut = [...lines].slice(0, most.signs).join('')
  return (cut === lines ? cut : cut.replace(/\s+\S*$/, '')).trimEnd()
}

export function knownOfOther(
  { otherEnded, otherSince, otherVerified }: OwnLoan,
  { language, words }: Pick<Saying, 'language' | 'words'>,
): string {
  const month = dayWords(language, { month: 'long', year: 'numeric' })
  const known = { since: otherSince, verified: otherVerified, ended: otherEnded }
  return knownOf(known, words, (since) => month(`${since}-01`))
}

/** What else this person lends, or is asked to lend, on one of the same days. */
function alsoOn({ from, id, to }: OwnLoan, all: readonly OwnLoan[]): readonly OwnLoan[] {
  if (from === undefined || to === undefined) return []
  return all.filter(
    (other) =>
      other.id !== id &&
      other.side === 'giver' &&
      isOpen(other) &&
      other.from !== undefined &&
      other.to !== undefined &&
      other.from <= to &&
      other.to >= from,
  )
}
