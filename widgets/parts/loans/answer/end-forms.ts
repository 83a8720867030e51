import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import { marked } from '../../../shared/marked.js'
import type { FormView } from './draft.js'
import { asking, optionalWord, reasonField, wordsField } from './form-parts.js'
import type { Answerable } from './answerable.js'

const refusals = ['not-free', 'no-longer', 'rather-not', 'other'] as const
const cancellations = ['no-need', 'cannot', 'not-come', 'other'] as const
/** A giver may choose only among these. */
const ofGiver = ['cannot', 'not-come', 'other'] as const

const isOneOf = <One extends string>(all: readonly One[], text: string): One | undefined =>
  all.find((one) => one === text)

/** What the other will read stands before the press. */
export function refuseForm(loan: Answerable, view: FormView): Content {
  const { draft, facts, saying, miss, send } = view
  const { words } = saying
  const reason = isOneOf(refusals, draft.reason) ?? 'not-free'
  const said = draft.words.trim()
  const isMissing = draft.wrong === 'words'
  const isDone = loan.offer.kind === 'help' || loan.offer.kind === 'wanted'
  const sentence = words.reasons.refused[reason]({ title: facts.title, period: facts.period, isDone })
  const content = html`${reasonField(
    { ...view, draft: { ...draft, reason } },
    { legend: words.refuse.why, choices: refusals.map((each) => [each, words.refuse.reasons[each](facts.hasDays)]) },
  )}
  ${wordsField(view, {
    name: 'words',
    label: reason === 'other' ? words.refuse.word : optionalWord(words.refuse.word, words.refuse),
    wrong: isMissing ? words.refuse.missing : undefined,
  })}
  ${
    sentence || said
      ? html`<div class="reads" aria-live="polite">
          <p class="meta">${marked(words.refuse.reads(facts.who), facts.who)}</p>
          ${sentence ? html`<p>${sentence}</p>` : nothing}${said ? html`<p class="text">${said}</p>` : nothing}
        </div>`
      : nothing
  }`
  return asking(view, {
    title: marked(words.refuse.title(facts.who), facts.who),
    content,
    isBad: true,
    go: words.refuse.go,
    back: words.refuse.back,
    submit: () => {
      if (reason === 'other' && said === '') miss('words')
      else send('refuse', { reason, ...(said && { words: said }) })
    },
  })
}

/** The question repeats the thing and its days; a reason is asked for where it was agreed. */
export function cancelForm(loan: Answerable, view: FormView, answer: 'cancel' | 'decline'): Content {
  const { draft, facts, saying, miss, send } = view
  const { words } = saying
  const isAgreed = loan.status === 'agreed' || loan.stands === true
  const reason = isOneOf(cancellations, draft.reason) ?? (loan.side === 'taker' ? 'no-need' : 'cannot')
  const said = draft.words.trim()
  const isMissing = draft.wrong === 'words'
  const content = html`<p>${marked(words.cancel.words(facts), facts.who)}</p>
    ${
      isAgreed
        ? reasonField(
            { ...view, draft: { ...draft, reason } },
            {
              legend: words.cancel.why,
              choices: (loan.side === 'giver' ? ofGiver : cancellations).map((each) => [
                each,
                words.cancel.reasons[each](),
              ]),
            },
          )
        : nothing
    }
    ${wordsField(view, {
      name: 'words',
      label: optionalWord(words.propose.word(facts.who), words.refuse, facts.who),
      wrong: isMissing ? words.refuse.missing : undefined,
    })}`
  return asking(view, {
    title: marked(words.cancel.title(facts), facts.title),
    content,
    isBad: true,
    go: words.cancel.go[loan.offer.kind === 'lend' ? loan.side : 'other'],
    back: words.cancel.keep,
    submit: () => {
      if (isAgreed && reason === 'other' && said === '') miss('words')
      else send(answer, { ...(isAgreed && { reason }), ...(said && { words: said }) })
    },
  })
}

export function lossForm(_loan: Answerable, view: FormView, answer: 'lost' | 'damaged'): Content {
  const { draft, facts, saying, miss, send } = view
  const { words } = saying
  const said = draft.words.trim()
  const content = html`<p>${marked(words.loss.words(facts.who), facts.who)}</p>
    ${wordsField(view, {
      name: 'words',
      label: marked(words.propose.word(facts.who), facts.who),
      wrong: draft.wrong === 'words' ? words.loss.missing : undefined,
    })}
    <p class="meta">${words.uninsured}</p>`
  return asking(view, {
    title: words.loss[answer],
    content,
    isBad: true,
    back: words.close,
    go: answer === 'lost' ? words.loss.goLost : words.loss.goDamaged,
    submit: () => {
      if (said === '') miss('words')
      else send(answer, { words: said })
    },
  })
}
