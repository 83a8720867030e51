import { html, nothing } from 'lit'
import type { Content } from '../../../shared/content.js'
import { marked } from '../../../shared/marked.js'
import type { FormView } from './draft.js'
import { asking, lineField } from './form-parts.js'
import type { Answerable } from './answerable.js'

/** Confirms that it was handed over or back: by the four digits that the giver says aloud and the other types, or by a press of each. */
export function meetForm(loan: Answerable, view: FormView, answer: 'hand-over' | 'give-back'): Content {
  const { draft, saying, miss, send } = view
  const { words } = saying
  const { meet } = words
  const isBack = answer === 'give-back'
  const isLent = loan.offer.kind === 'lend'
  const code = draft.code.replace(/\s/g, '')
  const content =
    loan.side === 'taker' ? !loan.byMember && otherCode(loan, view) : loan.code && ownCode(loan.code, view)
  return asking(view, {
    title: isBack ? meet.backTitle : isLent ? meet.outTitle : meet.metTitle,
    content: content || nothing,
    back: words.close,
    go: isBack ? meet.goBack : !isLent ? meet.goMet : loan.side === 'giver' ? meet.goOut : meet.goTaken,
    submit: () => {
      if (code !== '' && !/^\d{4}$/.test(code)) miss('code')
      else send(answer, code ? { code } : {})
    },
  })
}

function otherCode({ codeTriesLeft }: Answerable, view: FormView): Content {
  const { draft, facts, saying } = view
  const { meet } = saying.words
  if (codeTriesLeft === 0)
    return html`<p class="note code-over" role="status" tabindex="-1">
      ${marked(meet.codeOver(facts.who), facts.who)}
    </p>`
  const wrong =
    draft.wrong === 'code'
      ? meet.codeWrong
      : draft.wrong === 'code-other'
        ? meet.codeOther(codeTriesLeft ?? 0)
        : undefined
  return lineField(
    view,
    {
      name: 'code',
      label: marked(meet.code(facts.who), facts.who),
      hint: marked(meet.codeWhy(facts.who), facts.who),
      wrong,
    },
    { type: 'text', autocomplete: 'off', numeric: true },
  )
}

const ownCode = (code: string, { facts, saying: { words } }: FormView): Content =>
  html`<div class="own-code">
    <p>${words.meet.mine}</p>
    <p class="digits">${code}</p>
    <p class="meta">${marked(words.meet.mineWhy(facts.who), facts.who)}</p>
  </div>`
