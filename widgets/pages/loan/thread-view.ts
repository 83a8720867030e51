import { html, nothing } from 'lit'
import type { Content } from '../../shared/content.js'
import { marked } from '../../shared/marked.js'
import { saidDay, saidPeriod } from '../../words/loans/period.js'
import { writtenIn } from '../../words/written-in.js'
import { momentSaid } from '../../parts/loans/answer/facts-of.js'
import { longestWords } from '../../words/longest-words.js'
import type { HeadView } from './page-views.js'
import type { Loan } from './loan-link.js'

type ThreadView = HeadView & {
  /** What stands above already, and is not said twice. */
  readonly above: string
  readonly typed: string
  readonly isMissing: boolean
  readonly isSending: boolean
  /** Says what came of what was written last. */
  readonly told: Content
  type(words: string): void
  say(): void
}

type Entry = Loan['thread'][number]

/** What was done stands in sentences with an edge, what was said in bubbles. */
export function threadView(loan: Loan, view: ThreadView): Content {
  const { thread } = loan
  const { words } = view.saying
  const isWriting = loan.mayWrite || loan.mayThank
  if (thread.length === 0 && !isWriting) return nothing
  return html`<section class="thread" aria-labelledby="thread-title">
    <h2 id="thread-title">${words.thread.title}</h2>
    <ol>
      ${thread.map((entry) => html`<li>${did(loan, entry, view)} ${bubble(loan, entry, view)}</li>`)}
    </ol>
    ${isWriting ? writing(loan, view) : html`<p class="meta">${words.thread.over}</p>`}
  </section>`
}

type Act = keyof HeadView['saying']['words']['thread']['did']
const isKnown = (act: string, did: object): act is Act => Object.hasOwn(did, act)

function did(loan: Loan, entry: Entry, { facts, saying }: ThreadView): Content {
  const { act, from, to, at } = entry
  const { until } = saying.words.thread
  const sentence = actSaid(loan, entry, { facts, saying })
  if (sentence === undefined) return nothing
  const days =
    (act === 'ask-longer' || act === 'lengthen') && to !== undefined
      ? until(saidDay(to, saying.language, saying.today))
      : from !== undefined && to !== undefined
        ? saidPeriod({ from, to }, saying.language, saying.today)
        : ''
  return html`<p class="did">
    ${marked([sentence, days].filter(Boolean).join(' '), facts.who, facts.title)}.
    <span class="meta">${momentSaid(at, saying)}</span>
  </p>`
}

function actSaid(
  { side, offer: { kind } }: Loan,
  { act = '', by }: Entry,
  { facts: { title, who }, saying: { words } }: HeadView,
): string | undefined {
  const isMine = by === side
  if (act === 'hand-over' || act === 'give-back') {
    const what = act === 'hand-over' ? 'out' : 'back'
    return by === 'giver' || by === 'taker' ? words.said.by({ kind, what, by, isMine, who, title }, true) : undefined
  }
  const { did: acts } = words.thread
  if (!isKnown(act, acts)) return undefined
  return isMine ? acts[act].me : acts[act].them(who)
}

function bubble({ side }: Loan, { by, words, act, at }: Entry, { above, facts, saying }: ThreadView): Content {
  if (words === '' || (words === above && by !== side)) return nothing
  const isMine = by === side
  const who = isMine ? saying.words.thread.you : facts.who
  return html`<div class=${isMine ? 'bubble mine' : 'bubble'}>
    <p class="unseen">${who}</p>
    <p class="text" lang=${writtenIn}>${words}</p>
    ${act === undefined ? html`<p class="meta">${who} · ${momentSaid(at, saying)}</p>` : nothing}
  </div>`
}

function writing({ mayThank, readOn }: Loan, view: ThreadView): Content {
  const { facts, saying, typed, told, isMissing, isSending, type, say } = view
  const { thread, sending } = saying.words
  const label = mayThank ? thread.thank(facts.who) : thread.label(facts.who)
  const hint = mayThank ? thread.thankHint(facts.who) : thread.hint(facts.who)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    say()
  }
  return html`<form class="write" novalidate @submit=${submit}>
    <div class="field">
      <label for="loan-say">${marked(label, facts.who)}</label>
      <p class="meta" id="say-hint">${marked(hint, facts.who)} ${readOn ? thread.readOn(readOn) : nothing}</p>
      ${isMissing ? html`<p class="wrong" id="say-wrong">${thread.missing}</p>` : nothing}
      <textarea
        id="loan-say"
        rows="2"
        maxlength=${longestWords}
        .value=${typed}
        aria-invalid=${isMissing}
        aria-describedby=${isMissing ? 'say-hint say-wrong' : 'say-hint'}
        @input=${({ target }: Event) => {
          if (target instanceof HTMLTextAreaElement) type(target.value)
        }}
      ></textarea>
    </div>
    <p class="ways"><button class="ghost" aria-disabled=${isSending}>${isSending ? sending : thread.send}</button></p>
    <div aria-live="polite">${told}</div>
  </form>`
}
