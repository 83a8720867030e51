import { html } from 'lit'
import { periodOf } from '../../calendar/period.js'
import type { Content } from '../../../shared/content.js'
import { marked } from '../../../shared/marked.js'
import { minutesOf } from './facts-of.js'
import type { Draft, FormView } from './draft.js'
import { asking, optionalWord, wordsField } from './form-parts.js'
import type { ActSaid, Answerable } from './answerable.js'

export function proposeForm(loan: Answerable, view: FormView): Content {
  const { at = '', draft, facts, saying, miss, send, calendar } = view
  const { words } = saying
  const isByHours = loan.offer.kind === 'help'
  const wrong = isSaid(draft.wrong) ? words.propose[draft.wrong] : undefined
  const content = html`${wrong ? html`<p class="wrong" id="days-wrong${at}">${wrong}</p>` : ''}
    ${isByHours ? hourFields(loan, view) : calendar(loan)}
    <p class="note soft">${marked(words.propose.kept(facts.who), facts.who)}</p>
    ${wordField(view)}`
  return asking(view, {
    title: marked(words.propose.title(facts.who), facts.who),
    content,
    go: words.propose.go,
    back: words.close,
    submit: () => {
      const meant = isByHours ? hoursMeant(draft) : daysMeant(draft)
      if (!meant) miss('missing')
      else if (meant.hours === undefined && meant.from === loan.from && meant.to === loan.to) miss('same')
      else send('propose', withWords(meant, draft))
    },
  })
}

/** Asks for a later end alone, since the loan has begun. Staff of a place set it without an answer. */
export function longerForm(loan: Answerable, view: FormView, act: 'ask-longer' | 'lengthen'): Content {
  const { at = '', draft, facts, saying, miss, send, change } = view
  const { words } = saying
  const wrong = isSaid(draft.wrong) ? words.propose[draft.wrong] : undefined
  const isAsked = act === 'ask-longer'
  const content = html`<div class="field">
      <label for="loan-to${at}">${words.propose.back}</label>
      ${wrong ? html`<p class="wrong" id="days-wrong${at}">${wrong}</p>` : ''}
      ${dayInput(`loan-to${at}`, draft.choice.to ?? '', {
        least: loan.to ?? saying.today,
        most: loan.days?.last,
        changed: (to) => change({ choice: { ...draft.choice, to }, wrong: undefined }),
      })}
    </div>
    <p class="meta">${marked(words.propose[isAsked ? 'keptLonger' : 'toldLonger'](facts.who), facts.who)}</p>
    ${wordField(view)}`
  return asking(view, {
    title: words.propose.titleLonger,
    content,
    go: isAsked ? words.propose.goLonger : words.propose.goLengthen,
    back: words.close,
    submit: () => {
      const { to } = draft.choice
      if (!to || (loan.to !== undefined && to <= loan.to)) miss('missing')
      else send(act, withWords({ to }, draft))
    },
  })
}

const isSaid = (wrong: string | undefined): wrong is 'missing' | 'same' => wrong === 'missing' || wrong === 'same'

const withWords = (saying: ActSaid, { words }: Draft): ActSaid => ({
  ...saying,
  ...(words.trim() && { words: words.trim() }),
})

const daysMeant = ({ choice }: Draft): ActSaid | undefined => periodOf(choice)

function hoursMeant({ choice: { from: day }, from, to }: Draft): ActSaid | undefined {
  if (!day || !from || !to || from >= to) return undefined
  return { from: day, to: day, hours: { from: minutesOf(from), to: minutesOf(to) } }
}

const wordField = (view: FormView): Content => {
  const { facts, saying } = view
  const { propose, refuse } = saying.words
  const label = optionalWord(propose.word(facts.who), refuse, facts.who)
  return wordsField(view, { name: 'words', label }, 2)
}

function hourFields(loan: Answerable, { at = '', draft, saying, change }: FormView): Content {
  const { words, today } = saying
  const time = (name: 'from' | 'to', label: string) =>
    html`<div class="field">
      <label for="loan-${name}${at}">${label}</label>
      <input
        id="loan-${name}${at}"
        type="time"
        step="900"
        .value=${draft[name]}
        @change=${({ target }: Event) => {
          if (target instanceof HTMLInputElement) change({ [name]: target.value, wrong: undefined })
        }}
      />
    </div>`
  return html`<div class="field">
      <label for="loan-day${at}">${words.when}</label>
      ${dayInput(`loan-day${at}`, draft.choice.from ?? loan.from ?? '', {
        least: today,
        most: loan.days?.last,
        changed: (from) => change({ choice: { from, to: from, end: 'to' }, wrong: undefined }),
      })}
    </div>
    <div class="row">${time('from', words.propose.from)} ${time('to', words.propose.to)}</div>`
}

type Bounds = { readonly least: string; readonly most: string | undefined; changed(day: string): void }

const dayInput = (id: string, value: string, { least, most, changed }: Bounds): Content =>
  html`<input
    id=${id}
    type="date"
    min=${least}
    max=${most ?? ''}
    .value=${value}
    @change=${({ target }: Event) => {
      if (target instanceof HTMLInputElement) changed(target.value)
    }}
  />`
